import type { CalendarDate } from "../../domain/index.ts";
import type { Question, Stretch } from "../../wording/index.ts";
import type { IntentName } from "./intents.ts";
import type { Told } from "./session-attributes.ts";

/** What the hook says, and whether it goes on listening. */
export type Reply = Prompt | Closing;

/** A question, and what it asks for. */
export type Prompt = Said &
  (
    | { readonly next: Exclude<Question, "which-day" | "suggestion" | "date-confirmation"> | "intent" }
    | { readonly next: "which-day"; readonly stretch: Stretch }
    | { readonly next: "suggestion" | "date-confirmation"; readonly date: CalendarDate }
  );

interface Said {
  readonly say: string;
  /** The turn before has not brought the conversation on. */
  readonly failed: boolean;
  /** The caller has asked what can be said. */
  readonly helps?: boolean | undefined;
  readonly told?: Partial<Told> | undefined;
}

/** The end of the conversation: the flow takes over. */
export interface Closing {
  readonly next: "close";
  readonly say?: string;
  /** The flow goes on under this intent, if another than was decided. */
  readonly intent?: IntentName;
  /** Without it what was told last still holds. */
  readonly told?: Partial<Told>;
  /** What the caller wants that the line cannot do. */
  readonly topic?: Pick<Told, "topic" | "topicName">;
  /** The order as it is told now, for the next change. */
  readonly orderVersion?: string;
}
