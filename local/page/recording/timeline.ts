import type { Frame } from "./recorded-call.ts";

/** How long a frame stays until the next: callers are quick, the line's sentences want reading. */
const secondsOf = ({ who, said }: Frame): number => (who === "caller" ? 1.2 : 0.9 + said.length * 0.01);
/** How long the last of them stays, and how long it takes to go. */
const rest = 4.5;

/** When each frame appears, in percent of the whole, which goes round for ever. */
export interface Timeline {
  readonly seconds: number;
  readonly starts: readonly number[];
}

export function timelineOf(frames: readonly Frame[]): Timeline {
  const begins = frames.map((_, index) =>
    frames.slice(0, index).reduce((sum, frame) => sum + secondsOf(frame), 0.5),
  );
  const seconds = Math.round((begins.at(-1) ?? 0) + rest);
  return { seconds, starts: begins.map((begin) => Math.round((begin / seconds) * 1000) / 10) };
}
