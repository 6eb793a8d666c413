import { type CallEvent, type CodeHook, Delayed, type Lambda, type LineClock } from "connect-simulator";
import { isFaultyReply } from "connect-simulator/script";

/** The function's time-out in milliseconds; Lex would wait longer. */
const limit = 5000;

/** The function as the bot's code hook. `tell` gets an `invoked` event for each turn, as for the functions of the flow. */
export const codeHook =
  (work: Lambda, clock: LineClock, tell: (event: CallEvent) => void): CodeHook =>
  async (event) => {
    const began = performance.now();
    const told = (outcome: { readonly reply: unknown } | { readonly error: string }, milliseconds?: number) =>
      tell({
        ...{ type: "invoked", name: "lex-code-hook", event, attempts: 1, ...outcome },
        milliseconds: milliseconds ?? Math.round(performance.now() - began),
      });
    let answer: unknown;
    try {
      answer = await work(event);
      if (answer instanceof Delayed) await answer.answer;
    } catch (error) {
      told({ error: String(error) });
      throw error;
    }
    if (!(answer instanceof Delayed)) {
      told({ reply: answer });
      if (isFaultyReply(answer)) throw new Error("Lex takes no such reply");
      return answer;
    }
    clock.pass(limit);
    const error = `no answer within ${limit / 1000} s`;
    told({ error }, limit);
    throw new Error(error);
  };
