import type { CallEvent } from "connect-simulator";
import type { OrderScript } from "../script/order-scripts.ts";

/** What the caller does at the end of a turn. */
export type CallersAct =
  | { readonly kind: "presses" | "says"; readonly value: string }
  | { readonly kind: "silence" | "hangs up" };

/** A part of a call, up to where the caller does something or it ends. */
export interface Turn {
  /** What the script wants to be said in it. */
  readonly hears: readonly string[];
  /** All that happened in it. */
  readonly events: readonly CallEvent[];
  readonly act?: CallersAct;
}

/** The turns of a script that was played: what it expected, and what happened. */
export function turnsOf({ steps }: OrderScript, events: readonly CallEvent[]): readonly Turn[] {
  const happened: CallEvent[][] = [[]];
  for (const event of events) {
    happened.at(-1)?.push(event);
    if (event.type === "pressed" || event.type === "heard" || event.type === "silent") happened.push([]);
  }
  const written: { hears: string[]; act?: CallersAct }[] = [{ hears: [] }];
  for (const { kind, value } of steps) {
    const turn = written.at(-1);
    if (!turn) continue;
    if (kind === "hears") turn.hears.push(textOf(value));
    if (kind === "presses" || kind === "says") turn.act = { kind, value: String(value) };
    if (kind === "silence" || kind === "hangs up") turn.act = { kind };
    if (turn.act) written.push({ hears: [] });
  }
  return written.map(({ hears, act }, index) => ({
    ...{ hears, events: happened[index] ?? [] },
    ...(act && { act }),
  }));
}

const textOf = (value: unknown): string =>
  typeof value === "object" && value !== null && "text" in value ? String(value.text) : String(value);
