import * as z from "zod/mini";
import type { Answer, Operation } from "./operation.ts";

const withToken = z.object({ ClientToken: z.string(), ConnectionToken: z.optional(z.string()) });

/** A request that is repeated with its ClientToken gets the first one's answer, and nothing is done twice. */
export function onceByToken(operation: Operation): Operation {
  const answers = new Map<string, Promise<Answer>>();
  return {
    ...operation,
    perform(input) {
      const read = withToken.safeParse(input);
      if (!read.success) return operation.perform(input);
      const token = JSON.stringify(read.data);
      const known = answers.get(token);
      if (known !== undefined) return known;
      const answer = operation.perform(input);
      answers.set(token, answer);
      answer.catch(() => answers.delete(token));
      return answer;
    },
  };
}
