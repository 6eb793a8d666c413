import { SNSClient, type SNSClientConfig } from "@aws-sdk/client-sns";

/**
 * A client of SNS that does not wait for ever. It tries twice: what was throttled or met a closed connection goes
 * out now, not with the next sweep. In milliseconds: an answer that stays out may be a text that went out, so
 * connecting is given up early and waiting is not; who has less time aborts.
 */
export function snsClient(config: SNSClientConfig = {}): SNSClient {
  return new SNSClient({
    maxAttempts: 2,
    requestHandler: { connectionTimeout: 300, socketTimeout: 1500 },
    ...config,
  });
}
