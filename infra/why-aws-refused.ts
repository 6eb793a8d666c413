import { explained } from "connect-simulator/command";

/** Where the SDK's requests go, in words. */
export function whereAws(env: Readonly<Record<string, string | undefined>> = process.env): string {
  const endpoint = env["AWS_ENDPOINT_URL_DYNAMODB"] ?? env["AWS_ENDPOINT_URL"];
  return endpoint ?? `DynamoDB in ${env["AWS_REGION"] ?? "the profile's region"}`;
}

/** What the AWS SDK says is wrong, and what to do about it where that is known. */
export function whyAwsRefused(error: unknown, where: string = whereAws()): string {
  if (!(error instanceof Error)) return explained(error);
  const { name, message } = error;
  const code = "code" in error ? String(error.code) : "";
  if (/^(ECONN|ENOTFOUND|EAI_AGAIN|EHOST|ENET|ETIMEDOUT)/.test(code) || name === "TimeoutError")
    return `Nothing answers at ${where} (${code || name}).\nIs the engine running (docker compose up), and AWS_ENDPOINT_URL_DYNAMODB right?`;
  if (code === "ERR_INVALID_URL") return `${where} is no address.\nWrite it as http://127.0.0.1:8000.`;
  if (message.includes("Region is missing")) return "No region is set.\nSet AWS_REGION, as ap-northeast-1.";
  if (name === "CredentialsProviderError")
    return "There are no credentials.\nSet AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; for an engine of your own any will do.";
  if (/^(UnrecognizedClient|InvalidSignature|ExpiredToken)/.test(name))
    return `${where} does not accept these credentials (${name}).\nRenew them, or set AWS_PROFILE to others.`;
  if (name === "AccessDeniedException")
    return `${message}\nGive these credentials that permission, or set AWS_PROFILE to others.`;
  return explained(error);
}
