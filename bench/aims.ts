import type { FunctionName } from "./contenders.ts";
import type { Figures } from "./figures.ts";

/** A line of the report: a figure, how far ours is from the bare function's, and how far it may be. */
export interface Line {
  readonly title: string;
  readonly figure: keyof Figures;
  readonly unit: "KiB" | "ms" | "";
  readonly compared: "difference" | "ratio";
  readonly aim?: Aim;
}

/** The most that is aimed at: of what is compared, or of our figure itself. */
export interface Aim {
  readonly of: "compared" | "figure";
  atMost(name: FunctionName): number;
}

const compared = (atMost: number): Aim => ({ of: "compared", atMost: () => atMost });

export const lines: readonly Line[] = [
  { title: "bundle", figure: "kib", unit: "KiB", compared: "difference", aim: compared(40) },
  {
    title: "round trips to DynamoDB",
    figure: "roundTrips",
    unit: "",
    compared: "difference",
    aim: { of: "figure", atMost: (name) => (name === "look-up-order" ? 1 : 2) },
  },
  { title: "cold, first answer", figure: "cold", unit: "ms", compared: "ratio", aim: compared(1.15) },
  { title: "cold, computing", figure: "coldCpu", unit: "ms", compared: "ratio" },
  { title: "warm, p50", figure: "warmP50", unit: "ms", compared: "difference", aim: compared(0.5) },
  { title: "warm, p99", figure: "warmP99", unit: "ms", compared: "difference" },
  { title: "warm, computing", figure: "warmCpu", unit: "ms", compared: "difference" },
];
