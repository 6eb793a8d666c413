import type { HeardDate, Wish } from "../../wording/index.ts";

/**
 * What the caller wants with this turn, by key or in words.
 * - `wish`: this.
 * - `date`: the order moved to that date, or something said of dates that has to be asked about.
 * - `yes`, `no`: to what was asked.
 * - `unclear`: an answer to what was asked with something beside it.
 * - `between`: one of these, and only the caller knows which.
 * - `silence`, `nothing`: nothing was said, or nothing of it understood.
 */
export type Heard =
  | { readonly kind: "wish"; readonly wish: Wish }
  | { readonly kind: "date"; readonly date: SpokenDate }
  | { readonly kind: "between"; readonly wishes: readonly Wish[] }
  | { readonly kind: "yes" | "no" | "unclear" | "silence" | "nothing" };

/** Words of time were said. */
export type SpokenDate = Exclude<HeardDate, { readonly kind: "none" }>;

export const wishFor = (wish: Wish): Heard => ({ kind: "wish", wish });

/** What was said of dates, where it names what is wanted. */
export const wanted = (date: HeardDate): SpokenDate | undefined =>
  date.kind === "none" || date.kind === "unclear" ? undefined : date;
