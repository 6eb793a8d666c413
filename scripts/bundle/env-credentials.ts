import { fromEnv } from "@aws-sdk/credential-provider-env";

/*
 * Takes the place of @aws-sdk/credential-provider-node in the bundles and exports the same names. A Lambda function
 * has its credentials in the environment; the SDK's search for others (files, single sign-on, instance metadata) would
 * add 130 KB to each bundle.
 */

const soon = 5 * 60_000;

interface Expiring {
  readonly expiration?: Date;
}

export const defaultProvider = (init: Parameters<typeof fromEnv>[0]) => fromEnv(init);
export const credentialsWillNeedRefresh = ({ expiration }: Expiring) => expiration !== undefined;
export const credentialsTreatedAsExpired = ({ expiration }: Expiring) =>
  expiration !== undefined && expiration.getTime() - Date.now() < soon;
