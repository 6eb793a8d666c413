import colors from "picocolors";
import type { Play } from "./play-script.ts";
import type { TranscriptEntry } from "./stage.ts";

/** A played call to read at a glance: who said what, line by line, and where it went another way. */
export function formatPlay(
  play: Play,
  colour = Boolean(process.stdout.isTTY) && colors.isColorSupported,
): string {
  const paint = colors.createColors(colour);
  const looks: Readonly<Record<TranscriptEntry["who"], (text: string) => string>> = {
    line: (text) => text,
    caller: paint.cyan,
    sms: paint.magenta,
    order: paint.blue,
    clock: paint.dim,
    fault: paint.yellow,
    end: paint.dim,
  };
  const { title, transcript, deviation } = play;
  return [
    paint.bold(deviation ? paint.red(`✗ ${title}`) : paint.green(`✓ ${title}`)),
    ...transcript.map(({ who, text }) => `  ${paint.dim(who.padEnd(6))}  ${looks[who](text)}`),
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
