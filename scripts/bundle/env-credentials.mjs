// A Lambda function has its credentials in the environment and nowhere else: the SDK's search for
// others (files, SSO, instance metadata) is 117 KB that no bundle needs. This stands in for it.
import { fromEnv } from "@aws-sdk/credential-provider-env";

const soon = 5 * 60_000;

export const defaultProvider = (init) => fromEnv(init);
export const credentialsWillNeedRefresh = (credentials) => credentials?.expiration !== undefined;
export const credentialsTreatedAsExpired = (credentials) =>
  credentials?.expiration !== undefined && credentials.expiration.getTime() - Date.now() < soon;
