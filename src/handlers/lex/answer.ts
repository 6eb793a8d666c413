import type { CalendarDate } from "../../domain/index.ts";
import type { Stretch } from "../../wording/index.ts";
import type { Told } from "./session-attributes.ts";

/** What the hook says, and what it wants to hear next. */
export type Answer = Asking | Ending;

/** A question. `failed`: the turn before has not brought the conversation on. */
export type Asking =
  | (Said & { readonly next: "date" | "cancel-confirmation" | "intent" })
  | (Said & { readonly next: "which-day"; readonly stretch: Stretch })
  | (Said & { readonly next: "date-confirmation"; readonly date: CalendarDate });

interface Said {
  readonly say: string;
  readonly failed: boolean;
  readonly told?: Partial<Told>;
}

export interface Ending {
  readonly next: "close";
  readonly say?: string;
  /** Without it what was told last still holds. */
  readonly told?: Partial<Told>;
  /** The order's version after a change, for the next one. */
  readonly orderVersion?: number;
}
