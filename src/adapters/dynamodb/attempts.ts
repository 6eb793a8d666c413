import type { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { httpStatusOf } from "../http-status-of.ts";
import { wasLeftUnanswered } from "../no-answer.ts";

/** Whether one of the attempts at a write may have written although no answer came. */
export interface Attempts {
  doubtful: boolean;
}

/** Watches every attempt that the SDK makes at the write, the repeated ones too. */
export function watchAttempts(command: UpdateCommand): Attempts {
  const attempts = { doubtful: false };
  command.middlewareStack.add(
    (next) => async (args) => {
      try {
        return await next(args);
      } catch (error) {
        attempts.doubtful ||= mayHaveWritten(error);
        throw error;
      } finally {
        attempts.doubtful ||= wasLeftUnanswered(args.request);
      }
    },
    { step: "deserialize", name: "orderlineAttempts", priority: "high", override: true },
  );
  return attempts;
}

/** Whether the engine failed at it, or answered in words that nobody can read. */
function mayHaveWritten(error: unknown): boolean {
  const status = httpStatusOf(error);
  return status !== undefined && (status >= 500 || status < 300);
}
