import { delayed, type Lambda } from "../index.ts";
import type { FunctionFault } from "./faults.ts";

/** A delay longer than Connect or Lex waits, in milliseconds. */
const late = 60_000;

const rubbish = { message: ["rubbish"], result: null };
const emptyReply = {};

/** Whether the reply was made by a fault, and not by the function. */
export const isFaultyReply = (reply: unknown): boolean => reply === rubbish || reply === emptyReply;

/** The function with a fault. */
export function faulty(name: string, work: Lambda, how: FunctionFault): Lambda {
  return (event) => {
    switch (how) {
      case "hangs":
        return delayed(late);
      case "throws":
        throw new Error(`${name} was set up to throw`);
      case "answers rubbish":
        return rubbish;
      case "answers nothing":
        return emptyReply;
      case "answers late":
        return delayed(late, work(event));
    }
  };
}
