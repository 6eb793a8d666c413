import type { Language } from "../domain/index.ts";
import type { IntentName } from "./intents.ts";

/** A wish that words can name. */
export type Wish = Exclude<IntentName, "FallbackIntent">;

/**
 * What a caller says they want, by their own words alone.
 * - `wish`: the words name it.
 * - `unclear`: they touch on these wishes, but negate, narrow or mix them: to be asked.
 * - `none`: no word for any wish.
 */
export type HeardWish =
  | { readonly kind: "wish"; readonly wish: Wish }
  | { readonly kind: "unclear"; readonly between: readonly Wish[] }
  | { readonly kind: "none" };

/** The wish in what a caller said. */
export function heardWish(_transcript: string, _language: Language): HeardWish {
  return { kind: "none" };
}
