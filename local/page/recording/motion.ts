import type { Timeline } from "./timeline.ts";
import { element } from "./xml.ts";

/** How long it takes to appear or to move, in percent of the whole. */
const moment = 1;

/** Moves what is drawn, as time goes by. Where nothing may move, all stands as it does at the end. */
export interface Motion {
  /** Drawn, and there from one frame on until another, or to the end. */
  during(drawn: string, from: number, until?: number): string;
  /** Drawn, and pushed up further with each frame. */
  pushed(drawn: string, ways: readonly number[]): string;
  /** What it takes for that, once all is drawn. */
  styles(): string;
}

export function motion({ seconds, starts }: Timeline): Motion {
  const rules = new Map<string, string>();
  const moving = (drawn: string, name: string, atEnd: string, keyframes: string): string => {
    rules.set(name, `.${name}{${atEnd};animation-name:${name}}@keyframes ${name}{${keyframes}}`);
    return element("g", { class: `moves ${name}` }, drawn);
  };
  const start = (frame: number): number => starts[frame] ?? 0;
  const after = (frame: number): number => Math.round((start(frame) + moment) * 10) / 10;
  return {
    during(drawn, from, until) {
      const comes = `0%,${start(from)}%{opacity:0}${after(from)}%{opacity:1}`;
      if (until === undefined)
        return moving(drawn, `from${from}`, "opacity:1", `${comes}97%{opacity:1}100%{opacity:0}`);
      const goes = `${start(until)}%{opacity:1}${after(until)}%,100%{opacity:0}`;
      return moving(drawn, `from${from}to${until}`, "opacity:0", comes + goes);
    },
    pushed(drawn, ways) {
      const up = (way: number): string => `transform:translateY(${-way}px)`;
      const last = up(ways.at(-1) ?? 0);
      const steps = ways.map(
        (way, frame) => `${start(frame)}%{${up(ways[frame - 1] ?? 0)}}${after(frame)}%{${up(way)}}`,
      );
      return moving(drawn, "pushed", last, `0%{${up(0)}}${steps.join("")}100%{${last}}`);
    },
    styles: () =>
      [
        ...rules.values(),
        `.moves{animation-duration:${seconds}s;animation-iteration-count:infinite}`,
        "@media (prefers-reduced-motion:reduce){.moves{animation:none}}",
      ].join("\n"),
  };
}
