import type { Label } from "../drawing/label.ts";
import type { CallEvent } from "../flow/call-event.ts";
import type { Deviation } from "../script/play-script.ts";
import type {
  FaultId,
  HoursChoice,
  PageFaults,
  PageHours,
  PageLine,
  PageMoment,
  PageScenarios,
  PageScripts,
} from "./page-line.ts";

/** What the browser is told, as it happens. */
export type PageUpdate =
  /** A call and all of it so far: at first, and whenever another begins. */
  | { readonly kind: "call"; readonly events: readonly CallEvent[] }
  | { readonly kind: "event"; readonly event: CallEvent }
  | { readonly kind: "state"; readonly state: PageState };

/** What there is to show besides the call. */
export interface PageState extends Pick<PageLine, "name" | "about" | "agentSees" | "numbers"> {
  readonly clock: {
    /** ISO 8601, UTC. */
    readonly now: string;
    readonly timeZone: string;
    readonly moments?: readonly PageMoment[];
  };
  readonly hours?: Pick<PageHours, "posted"> & { readonly now: HoursChoice };
  readonly faults?: Pick<PageFaults, "all"> & { readonly now: readonly FaultId[] };
  readonly scenarios?: Pick<PageScenarios, "all"> & {
    readonly now: string | undefined;
    /** How often everything was set up anew, in the same scenario again too. */
    readonly setUps: number;
  };
  /** Whether everything can be made as it was at first. */
  readonly resets: boolean;
  /** The panels' own, by their names; one that could not tell yet is not there. */
  readonly panels: Readonly<Record<string, unknown>>;
  readonly scripts?: Pick<PageScripts, "names"> & { readonly now?: PlayedScript };
  /** What the call began in, for a link to it. */
  readonly begunIn?: CallConditions;
  /** The call as a scripted call (`*.call.yaml`), where the line can write one. */
  readonly written?: string;
  /** What the panels' were when this tab's call began. */
  readonly before?: Readonly<Record<string, unknown>>;
  /** A command is being carried out: the next waits its turn. */
  readonly busy: boolean;
  /** Why the last command could not be carried out. */
  readonly problem?: Label;
}

/** What a call is made in. */
export interface CallConditions {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly hours?: HoursChoice;
  readonly faults?: readonly FaultId[];
  readonly scenario?: string | undefined;
}

/** A scripted call that is being played. */
export interface PlayedScript {
  readonly title: string;
  /** The steps as they are written, by their lines in the file. */
  readonly steps: readonly { readonly line: number; readonly text: string }[];
  /** The line of the step that is played next; none at the end. */
  readonly next?: number;
  /** Where the call went another way. */
  readonly deviation?: Deviation;
}
