import type { CallEvent } from "../flow/call-event.ts";
import { answeredInBrief, askedInBrief, facts } from "./in-brief.ts";
import type { Terminal } from "./terminal.ts";

/** Whose line it is that is written. */
export type Who = "line" | "you" | "agent" | "block" | "lambda" | "bot" | "case" | "sms" | "order" | "end";

/** Writes down a call as it happens: aloud what the caller hears, and in a low voice what goes on behind. */
export interface Narrator {
  tell(event: CallEvent): void;
  /** Writes a line of one's own. */
  note(who: Who, text: string): void;
}

export function narrator({ write, paint }: Terminal): Narrator {
  const loud: Partial<Record<Who, (text: string) => string>> = {
    line: paint.bold,
    you: paint.cyan,
    agent: paint.green,
    sms: paint.magenta,
    order: paint.blue,
    end: paint.yellow,
  };
  const way: string[] = [];
  let session: Readonly<Record<string, string>> = {};
  const put = (who: Who, text: string): void =>
    write(`${paint.dim(who.padEnd(6))}  ${(loud[who] ?? paint.dim)(text)}`);
  /** Blocks are told together, before whatever happened in the last of them. */
  const note = (who: Who, text: string): void => {
    if (way.length > 0) put("block", way.splice(0).join(" → "));
    put(who, text);
  };

  return {
    note,
    tell(event) {
      switch (event.type) {
        case "entered":
          return void way.push(event.block);
        case "took":
          if (event.branch !== "NextAction") way.push(`(${event.branch})`);
          return;
        case "said":
          return note(event.to === "agent" ? "agent" : "line", event.text);
        case "silent":
          return note("you", "(silence)");
        case "ignored":
          return note("bot", `${event.what} is passed over: ${event.because}`);
        case "invoked": {
          const { name, event: asked, reply, error, milliseconds } = event;
          const answer = error ?? answeredInBrief(reply);
          return note("lambda", `${name}  ${askedInBrief(asked)}  ⇒  ${answer}  ${milliseconds} ms`);
        }
        case "bot-turn": {
          const { explanation, sessionAttributes } = event;
          const news = Object.entries(sessionAttributes).filter(([name, value]) => session[name] !== value);
          session = sessionAttributes;
          const heard = explanation?.confidence && `as “${explanation.utterance}” ${explanation.confidence}`;
          return note("bot", [heard, facts(Object.fromEntries(news))].filter(Boolean).join("  "));
        }
        case "attributes-set": {
          const told = event.of === "contact" && facts(event.attributes);
          return told ? note("case", told) : undefined;
        }
        case "waited":
          return note("end", `(${event.seconds} s go by)`);
        case "callback-planned":
          return note("end", `${event.number} will be called back`);
        case "transferred":
          return note("end", `put through to ${event.to}`);
        case "ended":
          return note("end", event.reason ? `${event.how}: ${event.reason}` : event.how);
        // What was typed is there to be read.
        case "pressed":
        case "heard":
        case "called":
        case "waits":
        case "contact-set":
          return;
      }
    },
  };
}
