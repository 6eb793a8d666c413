import type { IntentName } from "../../../src/handlers/index.ts";

/** What callers say, by what they mean. `{ShippingDate}` stands for a date, with spaces around it. */
export type Utterances = Readonly<Record<Exclude<IntentName, "FallbackIntent">, readonly string[]>>;
