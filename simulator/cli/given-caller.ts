import { oneOf } from "../command/one-of.ts";
import { wholeNumber } from "../command/whole-number.ts";
import type { CallOptions } from "../index.ts";
import type { LineValues } from "./line-options.ts";
import { pairs } from "./pairs.ts";

const channels = { voice: "VOICE", chat: "CHAT" } as const;

/** Who calls, and how. */
export function givenCaller({ from, withheld, to, language, channel, attribute }: LineValues): CallOptions {
  return {
    from: withheld ? undefined : phone("from", from ?? "+819012345678"),
    ...(to !== undefined && { to: phone("to", to) }),
    ...(language !== undefined && { language }),
    ...(channel !== undefined && { channel: channels[oneOf("channel", channel, ["voice", "chat"])] }),
    attributes: pairs("attribute", attribute),
  };
}

function phone(option: string, text: string): string {
  if (!/^\+[1-9]\d{1,14}$/.test(text))
    throw new Error(`--${option} ${text}: a number with plus and country, as +819012345678`);
  return text;
}

/** The time that `--at` tells. */
export function instant(text: string): Date {
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) throw new Error(`--at ${text}: a time, as 2026-11-24T10:00+09:00`);
  return at;
}

/** Seconds that a call waits in a queue for an agent. */
export const secondsOfWait = (text: string): number =>
  text === "forever" ? Number.POSITIVE_INFINITY : wholeNumber("wait", text);
