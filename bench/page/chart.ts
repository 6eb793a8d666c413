import { candidateNames } from "../candidates/candidate.ts";
import type { Figures, PeerFigures } from "../figures.ts";
import { connectFunctions, type FunctionName, tasks } from "../function-names.ts";
import { timedEngine } from "./timed-engine.ts";
import { whole } from "./told.ts";

const [width, labels, right, bar, gap] = [860, 150, 70, 16, 8];

/** The functions of the chart, with a bar for each candidate. */
const groupsOf = ({ peers = [] }: Figures): readonly (readonly [FunctionName, readonly PeerFigures[]])[] => {
  const own = peers.filter(({ engine }) => engine === timedEngine(peers));
  return connectFunctions.map((name) => [
    name,
    candidateNames.flatMap((candidate) =>
      own.filter((row) => row.functionName === name && row.candidate === candidate),
    ),
  ]);
};

/** What the chart shows, in words. */
export function chartAlternative(figures: Figures): string {
  const told = groupsOf(figures).map(([name, rows]) => {
    const bars = rows.map(({ candidate, cold }) => `${candidate} ${whole(cold.total.median)}`);
    return `${tasks[name]}: ${bars.join(", ")}`;
  });
  return `Bars of the milliseconds in which a fresh process loads a function and gives its first answer. ${told.join(". ")}.`;
}

/** A chart of cold starts, readable on light and dark pages. */
export function chart(figures: Figures): string {
  const groups = groupsOf(figures);
  const longest = longestOf(groups.flatMap(([, rows]) => rows));
  const scale = (width - labels - right) / longest;
  let y = 56;
  const drawn = groups.map(([name, rows]) => {
    const title = `<text class="group" x="0" y="${y + 12}">${tasks[name]}</text>`;
    y += 22;
    const bars = rows.map((row) => {
      const made = barOf(row, { y, scale, longest });
      y += bar + gap;
      return made;
    });
    y += 14;
    return [title, ...bars].join("\n");
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y}" width="${width}" height="${y}" role="img" aria-labelledby="title alternative">
<title id="title">A cold start, beside others</title>
<desc id="alternative">${chartAlternative(figures)}</desc>
<style>
text { font: 13px system-ui, "Helvetica Neue", Arial, sans-serif; fill: #1f2328 }
.group { font-weight: 600 }
.ours { font-weight: 700 }
.load { fill: #57606a } .first { fill: #afb8c1 }
.ours-load { fill: #0550ae } .ours-first { fill: #54aeff }
.spread { stroke: #1f2328; stroke-width: 1.5 }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3 }
.load { fill: #8b949e } .first { fill: #484f58 }
.ours-load { fill: #58a6ff } .ours-first { fill: #1f6feb }
.spread { stroke: #e6edf3 }
}
</style>
<text x="0" y="14">Milliseconds of a fresh process, medians; the line at the end of a bar spans the quartiles of both together.</text>
<rect class="load" x="0" y="24" width="${bar}" height="12"/><text x="24" y="34">loading</text>
<rect class="first" x="100" y="24" width="${bar}" height="12"/><text x="124" y="34">first answer</text>
${drawn.join("\n")}
</svg>
`;
}

/** The longest bar that is drawn whole: the old SDK's are cut, so that the others can be told apart. */
const longestOf = (rows: readonly PeerFigures[]): number =>
  1.05 * Math.max(1, ...rows.filter(isOfToday).map(({ cold }) => cold.total.high));

const isOfToday = ({ candidate }: PeerFigures): boolean => candidate !== "article, SDK v2";

function barOf(
  { candidate, cold }: PeerFigures,
  { y, scale, longest }: { readonly y: number; readonly scale: number; readonly longest: number },
): string {
  const ours = candidate === "ours" ? "ours-" : "";
  const x = (ms: number) => labels + Math.min(ms, longest) * scale;
  const rect = (kind: string, from: number, to: number) =>
    `<rect class="${ours}${kind}" x="${x(from).toFixed(1)}" y="${y}" width="${(x(to) - x(from)).toFixed(1)}" height="${bar}"/>`;
  const { low, median, high } = cold.total;
  const isCut = median > longest;
  const middle = y + bar / 2;
  const whisker = `<path class="spread" d="M${x(low).toFixed(1)} ${middle}H${x(high).toFixed(1)}"/>`;
  return [
    `<text class="${candidate === "ours" ? "ours" : "name"}" x="0" y="${y + 13}">${candidate}</text>`,
    rect("load", 0, Math.min(cold.init.median, median)),
    rect("first", Math.min(cold.init.median, median), median),
    ...(isCut ? [] : [whisker]),
    `<text x="${(x(Math.max(high, median)) + 6).toFixed(1)}" y="${y + 13}">${isCut ? "› " : ""}${whole(median)}</text>`,
  ].join("\n");
}
