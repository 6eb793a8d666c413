import type { FunctionName, Side } from "./contenders.ts";
import type { Figures } from "./figures.ts";

/** A figure in the report, and where there is one the aim for ours. */
export interface Line {
  readonly title: string;
  readonly figure: keyof Figures;
  readonly unit: "KiB" | "ms" | "";
  readonly aim?: Aim;
}

/** The most that ours is to be: by itself, or more than another's, or as many times another's. */
export type Aim =
  | { readonly kind: "at-most"; readonly most: Readonly<Record<FunctionName, number>> }
  | { readonly kind: "more-than" | "times"; readonly side: Exclude<Side, "ours">; readonly most: number };

export const lines: readonly Line[] = [
  {
    title: "bundle",
    figure: "kib",
    unit: "KiB",
    aim: { kind: "more-than", side: "article", most: 40 },
  },
  {
    title: "round trips to DynamoDB",
    figure: "roundTrips",
    unit: "",
    aim: { kind: "at-most", most: { "look-up-order": 1, "cancel-order": 2, "change-shipping-date": 2 } },
  },
  {
    title: "cold, first answer",
    figure: "cold",
    unit: "ms",
    aim: { kind: "times", side: "article", most: 1.15 },
  },
  { title: "cold, computing", figure: "coldCpu", unit: "ms" },
  {
    title: "warm, p50",
    figure: "warmP50",
    unit: "ms",
    aim: { kind: "more-than", side: "client", most: 0.5 },
  },
  { title: "warm, p99", figure: "warmP99", unit: "ms" },
  { title: "warm, computing", figure: "warmCpu", unit: "ms" },
];
