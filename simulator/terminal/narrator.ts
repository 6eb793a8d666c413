import type { CallEvent } from "../index.ts";
import type { Colours } from "../script/index.ts";
import { inBrief } from "./in-brief.ts";
import type { Terminal } from "./terminal.ts";

/** Writes a call to the terminal as it happens: what the caller hears, and dimmed what blocks, functions and bot do. */
export interface Narrator {
  tell(event: CallEvent): void;
  /** Notes something of one's own. */
  note(who: string, text: string): void;
}

/** How a call is written down. */
export interface Narration {
  /** The colours of one's own notes, by who they are of. */
  readonly colours?: Colours;
  /** Values of replies and sessions that the caller hears as sentences, by name: they are left out. */
  readonly heardAnyway?: readonly string[];
}

const usual: Colours = { line: "bold", you: "cyan", agent: "green", end: "yellow" };

export function narrator(
  { write, paint }: Terminal,
  { colours = {}, heardAnyway = [] }: Narration = {},
): Narrator {
  const colourOf = new Map(Object.entries({ ...usual, ...colours }));
  const { facts, asked, answered } = inBrief(heardAnyway);
  const way: string[] = [];
  let session: Readonly<Record<string, string>> = {};
  const put = (who: string, text: string): void =>
    write(`${paint.dim(who.padEnd(6))}  ${paint[colourOf.get(who) ?? "dim"](text)}`);
  /** The blocks passed since the last note go on one line, before what happened in the last of them. */
  const note = (who: string, text: string): void => {
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
          const { name, event: request, reply, error, milliseconds } = event;
          const answer = error ?? answered(reply);
          return note("lambda", `${name}  ${asked(request)}  ⇒  ${answer}  ${milliseconds} ms`);
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
        case "queued":
          return note("end", `in the queue ${event.queue}, at place ${event.position}`);
        case "agent":
          return note("end", `the agent ${event.does.replace("-", " ")}`);
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
