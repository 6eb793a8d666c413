import { inLanguage, type Label } from "../drawing/label.ts";
import type { CallEvent } from "../index.ts";
import type { Colours } from "../script/index.ts";
import { padded } from "./columns.ts";
import { inBrief } from "./in-brief.ts";
import { hanging } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import type { Speaker } from "./words/words.ts";

/** How much is told of what blocks, functions and bot do: all of it, a line a turn, or nothing. */
export type Detail = "all" | "brief" | "conversation";

/** Writes a call to the terminal as it happens: what the caller hears, and dimmed what blocks, functions and bot do. */
export interface Narrator {
  detail: Detail;
  tell(event: CallEvent): void;
  /** Notes something of one's own. */
  note(who: string, text: string): void;
}

/** How a call is written down. */
export interface Narration {
  /** The colours of one's own notes, by who they are of. */
  readonly colours?: Colours;
  /** What those are called where that is not as they are named; at most six columns. */
  readonly speakers?: Readonly<Record<string, Label>>;
  /** Values of replies and sessions that the caller hears as sentences, by name: they are left out. */
  readonly heardAnyway?: readonly string[];
}

const usual: Colours = { line: "bold", you: "cyan", agent: "green", end: "yellow", view: "cyan" };
const nameColumns = 6;

/** All is told where lines may be of any length, and a line a turn elsewhere. */
export function narrator(
  terminal: Terminal,
  { colours = {}, speakers = {}, heardAnyway = [] }: Narration = {},
): Narrator {
  const { paint } = terminal;
  const colourOf = new Map(Object.entries({ ...usual, ...colours }));
  const { facts, asked, answered } = inBrief(heardAnyway);
  const way: string[] = [];
  const turn = { blocks: 0, block: "", notes: [] as string[] };
  let whispered: string[] = [];
  let waitsFor = "";
  let session: Readonly<Record<string, string>> = {};

  const nameOf = (who: string): string => {
    const own: Readonly<Record<string, Label>> = { ...terminal.words.speakers, ...speakers };
    return inLanguage(own[who] ?? who, terminal.language);
  };
  const put = (who: string, text: string): void => {
    const head = `${padded(nameOf(who), nameColumns)}  `;
    for (const line of hanging(head, text, terminal.columns))
      terminal.write(
        `${paint.dim(line.slice(0, head.length))}${paint[colourOf.get(who) ?? "dim"](line.slice(head.length))}`,
      );
  };
  /** The blocks passed since the last note go on one line, before what happened in the last of them. */
  const note = (who: string, text: string): void => {
    if (way.length > 0) {
      const steps = way.splice(0).join(" → ");
      if (narration.detail === "all") put("block", steps);
    }
    if (whispered.length > 0) {
      const sentences = whispered.join(" ");
      whispered = [];
      put("agent", sentences);
    }
    put(who, text);
  };
  /** Of what is told only where all is. */
  const detail = (who: Speaker, text: string): void => {
    if (narration.detail === "all") note(who, text);
  };
  /** What went on since the caller last did something, on a line. */
  const sumUp = (): void => {
    const { blocks, block } = turn;
    const all = [...(blocks > 0 ? [terminal.words.blocks(blocks, block)] : []), ...turn.notes.splice(0)];
    turn.blocks = 0;
    if (narration.detail === "brief" && all.length > 0) put("flow", all.join(" · "));
  };

  const narration: Narrator = {
    detail: terminal.columns === undefined ? "all" : "brief",
    note,
    tell(event) {
      const { words } = terminal;
      switch (event.type) {
        case "called":
          waitsFor = "";
          session = {};
          return;
        case "entered":
          turn.blocks += 1;
          turn.block = event.block;
          return void way.push(event.block);
        case "took":
          if (event.branch !== "NextAction") way.push(`(${event.branch})`);
          return;
        case "said":
          if (event.to === "caller") return note("line", event.text);
          return narration.detail === "all"
            ? note("agent", event.text)
            : void whispered.push(event.text.trim());
        case "silent":
          return note("you", words.silence);
        case "ignored":
          return note("bot", words.ignored(event.what, event.because));
        case "invoked": {
          const { name, event: request, reply, error, milliseconds } = event;
          turn.notes.push(error === undefined ? `${name} ${milliseconds} ms` : `${name}: ${error}`);
          const answer = error ?? answered(reply);
          return detail("lambda", `${name}  ${asked(request)}  ⇒  ${answer}  ${milliseconds} ms`);
        }
        case "bot-turn": {
          const { explanation, sessionAttributes } = event;
          const news = Object.entries(sessionAttributes).filter(([name, value]) => session[name] !== value);
          session = sessionAttributes;
          if (explanation?.confidence) turn.notes.push(words.heardAs(explanation.utterance));
          const heard =
            explanation?.confidence && `${words.heardAs(explanation.utterance)} ${explanation.confidence}`;
          return detail("bot", [heard, facts(Object.fromEntries(news))].filter(Boolean).join("  "));
        }
        case "attributes-set": {
          const told = event.of === "contact" && facts(event.attributes);
          return told ? detail("case", told) : undefined;
        }
        case "shown-view":
          return note(
            "view",
            [event.view, ...event.actions.map((one, index) => `${index + 1} ${one}`)].join("  "),
          );
        case "waits":
          sumUp();
          if (narration.detail !== "all" && waitsFor !== event.for) put("", words.waits[event.for]);
          waitsFor = event.for;
          return;
        case "waited":
          return note("end", words.waited(event.seconds));
        case "queued":
          return note("end", words.queued(event.queue, event.position));
        case "agent":
          return note("end", words.agentDoes[event.does]);
        case "callback-planned":
          return note("end", words.calledBack(event.number));
        case "transferred":
          return note("end", words.transferred(event.to));
        case "ended": {
          const how = words.ended[event.how];
          note("end", event.reason ? `${how}: ${event.reason}` : how);
          return sumUp();
        }
        // What was typed is there to be read.
        case "pressed":
        case "heard":
        case "contact-set":
        case "noted":
          return;
      }
    },
  };
  return narration;
}
