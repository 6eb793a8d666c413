import * as http from "node:http";
import * as https from "node:https";
import { timeLeft } from "../application/index.ts";
import {
  type Agents,
  type AwsAnswer,
  type AwsRequest,
  type OpenedRequest,
  openRequest,
} from "./aws-request.ts";
import { sendInTime } from "./send-in-time.ts";

export interface RequestRules {
  /** Whether a request may be carried out twice. */
  readonly repeatable: boolean;
  /** The longest that a request may take, however much time is left, in milliseconds. */
  readonly longest: number;
  /** The part of the time left that a request may take; the rest is for what has to come after it. All by default. */
  readonly share?: (request: AwsRequest) => number;
  /** Whether connections are kept for later requests. */
  readonly keepAlive: boolean;
}

/** What a request is sent with. */
export interface RequestOptions {
  /** A `deadline` says how much time there is. */
  readonly abortSignal?: AbortSignal;
  /** Sends nothing: opens the connection that the request would go by, and answers with `{}`. */
  readonly isRehearsal?: boolean;
}

/** Sends the requests of an SDK client, each within the time that is left, and reads every answer whole. */
export function awsRequestHandler({ repeatable, longest, share = () => 1, keepAlive }: RequestRules) {
  const agents: Agents = { http: new http.Agent({ keepAlive }), https: new https.Agent({ keepAlive }) };
  let ahead: OpenedRequest | undefined;

  return {
    async handle(
      request: AwsRequest,
      { abortSignal, isRehearsal }: RequestOptions = {},
    ): Promise<{ response: AwsAnswer }> {
      if (isRehearsal) {
        ahead = openRequest(request, agents);
        return { response: { statusCode: 200, headers: {}, body: Buffer.from("{}") } };
      }
      /** The connection that was opened ahead, once, if it still is any good; or another. */
      const open = () => {
        const opened = ahead;
        ahead = undefined;
        return opened && !opened.outgoing.destroyed ? opened : openRequest(request, agents);
      };
      abortSignal?.throwIfAborted();
      const left = timeLeft(abortSignal);
      const time = Math.min(longest, left * share(request));
      // A deadline is in the time already; any other signal has to be listened to.
      const stoppedBy = left === Number.POSITIVE_INFINITY ? abortSignal : undefined;
      return { response: await sendInTime(request, { open, repeatable, time, stoppedBy }) };
    },

    destroy() {
      ahead?.outgoing.destroy();
      agents.http.destroy();
      agents.https.destroy();
    },
  };
}
