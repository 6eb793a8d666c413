import colors from "picocolors";
import { hasColours } from "../command/paint.ts";
import type { Play } from "./play-script.ts";

/** A colour of the terminal. */
export type Colour = "red" | "green" | "yellow" | "blue" | "magenta" | "cyan" | "bold" | "dim";

/** Colours by who is written of. */
export type Colours = Readonly<Record<string, Colour>>;

const usual: Colours = { caller: "cyan", clock: "dim", fault: "yellow", end: "dim" };

/** A played call to read at a glance: who said what, line by line, and where it went another way. */
export function formatPlay(
  { title, transcript, deviation }: Play,
  { coloured = hasColours, colours = {} }: PlayFormat = {},
): string {
  const paint = colors.createColors(coloured);
  const colourOf = new Map(Object.entries({ ...usual, ...colours }));
  const painted = (who: string, text: string): string => {
    const colour = colourOf.get(who);
    return colour ? paint[colour](text) : text;
  };
  return [
    paint.bold(deviation ? paint.red(`✗ ${title}`) : paint.green(`✓ ${title}`)),
    ...transcript.map(({ who, text }) => `  ${paint.dim(who.padEnd(6))}  ${painted(who, text)}`),
    ...(deviation
      ? [
          paint.red(`  line ${deviation.line} expected ${deviation.expected}`),
          ...(deviation.heard.length > 0 ? deviation.heard : ["nothing"]).map((text) =>
            paint.red(`    but: ${text}`),
          ),
        ]
      : []),
  ].join("\n");
}

export interface PlayFormat {
  /** Where the terminal has colours, unless told. */
  readonly coloured?: boolean;
  /** Of one's own news. */
  readonly colours?: Colours;
}
