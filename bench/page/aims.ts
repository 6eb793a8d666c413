import type { CandidateName } from "../candidates/candidate.ts";
import type { ColdRow, Figures, PeerFigures } from "../figures.ts";
import { connectFunctions, type FunctionName, tasks } from "../function-names.ts";
import { noticeRatio } from "./notice-ratio.ts";
import { timedEngine } from "./timed-engine.ts";
import { count, hundredth, ratio, tenth, whole } from "./told.ts";

/** How an aim stands: what it is about, what was measured, and what it may be at most. */
export interface Standing {
  readonly about: string;
  readonly is: string;
  readonly most: string;
  readonly met: boolean;
}

const wholeProcessor = "a whole processor";

/** All aims that something was measured for. */
export const standings = (figures: Figures): readonly Standing[] => [
  ...coldAims(figures.cold ?? []),
  ...peerAims(figures.peers ?? []),
  ...noticeAims(figures),
];

function coldAims(rows: readonly ColdRow[]): readonly Standing[] {
  const plain = rows.filter(({ way }) => way === wholeProcessor);
  return plain
    .filter(({ candidate }) => candidate === "ours")
    .flatMap(({ node, functionName, figures }) =>
      (["bare client", "bare client, cut"] as const).flatMap((other) => {
        const theirs = plain.find(
          (row) => row.node === node && row.functionName === functionName && row.candidate === other,
        );
        if (!theirs) return [];
        const about = `cold ${tasks[functionName]} on Node ${node}, of the ${other}'s`;
        const most = other === "bare client" ? 1 : 1.3;
        return [limited(about, figures.total.median / theirs.figures.total.median, most, ratio)];
      }),
    );
}

function peerAims(peers: readonly PeerFigures[]): readonly Standing[] {
  const engine = timedEngine(peers);
  const find = (functionName: FunctionName, candidate: CandidateName) =>
    peers.find(
      (each) => each.engine === engine && each.functionName === functionName && each.candidate === candidate,
    );
  return connectFunctions.flatMap((name) => {
    const [ours, bare] = [find(name, "ours"), find(name, "bare client")];
    if (!ours || !bare) return [];
    const over = (about: string, figure: (each: PeerFigures) => number, most: number, told = tenth) =>
      limited(`${tasks[name]}: ${about} over the bare client's`, figure(ours) - figure(bare), most, told);
    return [
      over("bundle, KiB", ({ kib }) => kib, name === "look-up-order" ? 0 : 60, whole),
      over("warm, median ms", ({ warm }) => warm.median, 0.3, hundredth),
      over("warm, ms of processor", ({ warmCpu }) => warmCpu, 0.3, hundredth),
      over("peak memory, MB", ({ peakCold }) => peakCold, 10, tenth),
      limited(`${tasks[name]}: round trips`, ours.counts.roundTrips, 1, count),
      ...(name === "look-up-order"
        ? []
        : [limited(`${tasks[name]}: write units`, ours.counts.writeUnits, writeUnits[name], count)]),
    ];
  });
}

const writeUnits = { "cancel-order": 2, "change-shipping-date": 3 } as const;

function noticeAims(figures: Figures): readonly Standing[] {
  return (["stream", "sweep"] as const).flatMap((deliverer) => {
    const is = noticeRatio(figures.notices ?? [], deliverer, "bare client");
    return is === undefined
      ? []
      : [
          limited(
            `notices owed, delivered by the ${deliverer}: time of the same requests alone`,
            is,
            1.2,
            ratio,
          ),
        ];
  });
}

const limited = (about: string, is: number, most: number, told: (value: number) => string): Standing => ({
  about,
  is: told(is),
  most: told(most),
  met: is <= most,
});
