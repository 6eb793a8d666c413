import type { Figures } from "../../figures.ts";
import { table } from "../table.ts";
import { whole } from "../told.ts";
import type { Section } from "./section.ts";

/** How slow a first connection may be. */
export function connectionsSection({ connections = [] }: Figures): Section {
  const text = `How many milliseconds connecting, agreeing on TLS and the first byte of the answer may take together, a third each, and the look-up still finds its order within the 2.25 seconds of the handler. Medians and majorities of 3 fresh processes.

${table(
  ["memory", "first answer without a delay", "stands a delay of"],
  connections.map(({ memory, answersIn, stands }) => [
    `${whole(memory)} MB`,
    `${whole(answersIn)} ms`,
    `${whole(stands)} ms`,
  ]),
)}`;
  return { title: "A slow first connection", text };
}
