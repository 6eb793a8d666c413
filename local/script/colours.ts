import type { Colours } from "../../simulator/script/index.ts";

/** What is written of texts and orders, in a terminal. */
export const colours: Colours = { sms: "magenta", order: "blue" };
