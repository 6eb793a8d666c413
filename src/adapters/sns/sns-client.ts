import { SNSClient, type SNSClientConfig } from "@aws-sdk/client-sns";

/**
 * A client of SNS with time limits, in milliseconds. It tries twice, so that a throttled request need not wait for the
 * next sweep. It gives up connecting early, but waits longer for an answer, since the text may have been sent by then.
 * Callers with less time abort.
 */
export function snsClient(config: SNSClientConfig = {}): SNSClient {
  return new SNSClient({
    maxAttempts: 2,
    requestHandler: { connectionTimeout: 300, socketTimeout: 1500 },
    ...config,
  });
}
