import { SNSClient, type SNSClientConfig } from "@aws-sdk/client-sns";
import { awsRequestHandler } from "../aws-request-handler.ts";

/**
 * A client whose limits come from the time that is left: what the signal of a call, a `deadline`, says, and 5 seconds
 * without one. What SNS refused for now, or was never reached with, is tried once more; a text whose answer is missing
 * is not, since it may be on its way. Each text has a connection of its own: one that broke while the function slept
 * would leave open whether the text got through.
 */
export function snsClient(config: SNSClientConfig = {}): SNSClient {
  const requestHandler = awsRequestHandler({ repeatable: false, longest: 5000, keepAlive: false });
  return new SNSClient({ maxAttempts: 2, requestHandler, ...config });
}
