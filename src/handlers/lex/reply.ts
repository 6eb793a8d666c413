import type { CalendarDate } from "../../domain/index.ts";
import type { Stretch } from "../../wording/index.ts";
import type { Told } from "./session-attributes.ts";

/** What the hook says, and whether it goes on listening. */
export type Reply = Prompt | Closing;

/** A question, and what it asks for. `failed`: the turn before it has not brought the conversation on. */
export type Prompt =
  | (Said & { readonly next: "date" | "cancel-confirmation" | "intent" })
  | (Said & { readonly next: "which-day"; readonly stretch: Stretch })
  | (Said & { readonly next: "date-confirmation"; readonly date: CalendarDate });

interface Said {
  readonly say: string;
  readonly failed: boolean;
  readonly told?: Partial<Told>;
}

/** The end of the conversation: the flow takes over. */
export interface Closing {
  readonly next: "close";
  readonly say?: string;
  /** Without it what was told last still holds. */
  readonly told?: Partial<Told>;
  /** The order's version after a change, for the next one. */
  readonly orderVersion?: number;
}
