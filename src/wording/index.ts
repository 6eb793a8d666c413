import type { Language } from "../domain/index.ts";
import { enUs } from "./en-us.ts";
import { jaJp } from "./ja-jp.ts";
import type { Wording } from "./wording.ts";

export { type HeardDate, heardDate } from "./heard-date.ts";
export type { RefusalFacts, Stretch, Wording } from "./wording.ts";

/** What the line says, in every language that it speaks. */
export const wordings: Readonly<Record<Language, Wording>> = { "en-US": enUs, "ja-JP": jaJp };
