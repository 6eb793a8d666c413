import type { Kind } from "../../../drawing/block-kind.ts";
import type { CallEvent, WaitsFor } from "../../../flow/call-event.ts";
import type { HoursChoice } from "../../page-line.ts";
import type { ListeningProblem } from "../sound/listening-problem.ts";

type Ended = Extract<CallEvent, { type: "ended" }>;

/** The words of the flow's map. */
interface MapWords {
  /** What the map is, for those who hear it. */
  readonly label: string;
  /** While there is no map yet. */
  readonly arranging: string;
  readonly hint: string;
  readonly touchHint: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly all: string;
  readonly follow: string;
  readonly find: string;
  readonly open: string;
  readonly missing: string;
  readonly close: string;
  /** In place of a phase's title, in a flow without phases. */
  readonly flow: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly isHere: string;
  readonly cameThrough: string;
  readonly says: string;
  readonly answered: string;
  readonly leadsTo: string;
  /** Where nothing has to be so. */
  readonly next: string;
  readonly taken: string;
  readonly settings: string;
  readonly blocks: (count: number) => string;
  readonly comma: string;
}

/** The page's own words, in one language. */
export interface Words {
  /** What the language calls itself. */
  readonly ownName: string;
  /** In the title of the window, after the line's name. */
  readonly title: string;
  readonly tagline: string;
  readonly skip: string;
  readonly phone: string;
  readonly who: string;
  readonly withheld: string;
  readonly callerNumber: string;
  readonly withhold: string;
  readonly dialled: string;
  readonly call: string;
  readonly callAgain: string;
  readonly another: string;
  readonly anotherScenario: string;
  readonly conversation: string;
  readonly say: string;
  readonly sayHint: string;
  readonly send: string;
  readonly keypad: string;
  readonly silence: string;
  readonly silent: string;
  readonly pressed: string;
  readonly hangUp: string;
  readonly sound: {
    readonly sound: string;
    readonly noVoice: (language: string) => string;
  };
  readonly microphone: {
    readonly speak: string;
    readonly privacy: string;
    readonly listening: string;
    readonly problems: Readonly<Record<ListeningProblem, string>>;
  };
  readonly line: string;
  readonly you: string;
  /** About how long a prompt is. */
  readonly length: (seconds: number) => string;
  readonly whisper: string;
  readonly agent: string;
  readonly waiting: Readonly<Record<WaitsFor, string>>;
  readonly speaking: string;
  readonly over: Readonly<Record<Ended["how"], string>>;
  readonly beside: string;
  readonly flow: string;
  readonly map: MapWords;
  readonly workings: string;
  readonly workingsHint: string;
  readonly now: string;
  readonly nowNone: string;
  readonly understood: string;
  readonly functions: string;
  readonly noFunctions: string;
  readonly reply: string;
  readonly event: string;
  readonly attempts: string;
  readonly session: string;
  readonly contact: string;
  readonly none: string;
  readonly conditions: string;
  readonly scenarios: string;
  readonly scenariosHint: string;
  readonly reset: string;
  readonly asAtFirst: string;
  readonly ownScene: string;
  readonly mend: (what: string) => string;
  /** The zone is called as its people call it: `Japan Standard Time`. */
  readonly clock: (zone: string) => string;
  readonly later: readonly (readonly [label: string, minutes: number])[];
  readonly setClock: string;
  /** Of a time that is skipped when summer time begins. */
  readonly noSuchTime: string;
  readonly desk: string;
  readonly hours: Readonly<Record<Exclude<HoursChoice, "posted">, string>>;
  readonly faults: string;
  readonly works: string;
  readonly saveCall: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly linkReady: string;
  readonly nextByLink: (what: string) => string;
  readonly stop: string;
  readonly badLink: (part: string, right: string) => string;
  readonly unknownInLink: (name: string) => string;
  readonly scripts: string;
  readonly scriptsHint: string;
  readonly chooseScript: string;
  readonly begin: string;
  readonly openFile: string;
  readonly tooLong: (file: string) => string;
  readonly steps: string;
  readonly nextStep: string;
  readonly playAll: string;
  readonly wentAsScripted: string;
  readonly wentAnotherWay: (line: number, expected: string, heard: string) => string;
  readonly lost: string;
  /** Why: the server's words, or none where nobody answered. */
  readonly notSent: (why: string) => string;
  readonly language: string;
}
