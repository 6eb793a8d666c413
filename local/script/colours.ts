import type { Colours } from "connect-simulator/script";

/** What is written of texts and orders, in a terminal. */
export const colours: Colours = { sms: "magenta", order: "blue" };
