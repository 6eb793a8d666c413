import type { UpdateCommand } from "@aws-sdk/lib-dynamodb";

/** Whether one of the attempts at a write may have written although no answer came. */
export interface Attempts {
  doubtful: boolean;
}

/** Watches every attempt that the SDK makes at the write, the repeated ones too. */
export function watchAttempts(command: UpdateCommand, signal?: AbortSignal): Attempts {
  const attempts = { doubtful: false };
  command.middlewareStack.add(
    (next) => async (args) => {
      const isSent = !signal?.aborted;
      try {
        return await next(args);
      } catch (error) {
        attempts.doubtful ||= isSent && !wasTurnedAway(error);
        throw error;
      }
    },
    { step: "deserialize", name: "orderlineAttempts", priority: "high", override: true },
  );
  return attempts;
}

const unreached: readonly unknown[] = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"];

/** Whether the engine refused (4xx, throttling among them) or was never reached: then nothing was written. */
function wasTurnedAway(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false;
  if ("code" in error && unreached.includes(error.code)) return true;
  const metadata = "$metadata" in error ? error.$metadata : undefined;
  if (typeof metadata !== "object" || metadata === null || !("httpStatusCode" in metadata)) return false;
  const { httpStatusCode } = metadata;
  return typeof httpStatusCode === "number" && httpStatusCode >= 400 && httpStatusCode < 500;
}
