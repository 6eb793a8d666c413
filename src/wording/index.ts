/**
 * Every sentence that is said or texted, and every date phrase that is understood, per language.
 *
 * @example
 * ```ts
 * import { calendarDate } from "orderline/domain";
 * import { heardDate, wordings } from "orderline/wording";
 *
 * const today = calendarDate("2026-11-20");
 * const heard = today && heardDate("make it the day after tomorrow", "en-US", today);
 * if (heard?.kind === "date") console.log(wordings["en-US"].dialog.confirmDate(heard.date));
 * ```
 *
 * @module
 */

import type { Language } from "../domain/index.ts";
import { enUs } from "./en-us.ts";
import { jaJp } from "./ja-jp.ts";
import type { Wording } from "./wording.ts";

export { type HeardDate, heardDate } from "./heard-date.ts";
export type { RefusalFacts, Stretch, Wording } from "./wording.ts";

/** What the line says, in every language that it speaks. */
export const wordings: Readonly<Record<Language, Wording>> = { "en-US": enUs, "ja-JP": jaJp };
