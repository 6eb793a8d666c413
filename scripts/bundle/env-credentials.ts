import { fromEnv } from "@aws-sdk/credential-provider-env";

/*
 * A Lambda function has its credentials in the environment and nowhere else: the SDK's search for others (files,
 * single sign-on, instance metadata) is 130 KB that no bundle needs. This stands in for it, under its names.
 */

const soon = 5 * 60_000;

interface Expiring {
  readonly expiration?: Date;
}

export const defaultProvider = (init: Parameters<typeof fromEnv>[0]) => fromEnv(init);
export const credentialsWillNeedRefresh = ({ expiration }: Expiring) => expiration !== undefined;
export const credentialsTreatedAsExpired = ({ expiration }: Expiring) =>
  expiration !== undefined && expiration.getTime() - Date.now() < soon;
