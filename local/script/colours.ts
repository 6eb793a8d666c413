import type { Colours } from "connect-simulator/script";

/** The colours of notes about texts and orders in a terminal. */
export const colours: Colours = { sms: "magenta", order: "blue" };
