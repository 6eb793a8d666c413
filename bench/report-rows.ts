import type { CandidateName, FunctionName } from "./candidates.ts";
import type { Figures } from "./figures.ts";

/** A figure in the report, and the aim for ours if there is one. */
export interface ReportRow {
  readonly title: string;
  readonly figure: keyof Figures;
  readonly unit: "KiB" | "ms" | "";
  readonly aim?: Aim;
}

/** The upper limit for ours: absolute, or relative to the figure of another candidate, as a difference or a factor. */
export type Aim =
  | { readonly kind: "at-most"; readonly most: Readonly<Record<FunctionName, number>> }
  | {
      readonly kind: "more-than" | "times";
      readonly comparedWith: Exclude<CandidateName, "ours">;
      readonly most: number;
    };

export const reportRows: readonly ReportRow[] = [
  {
    title: "bundle",
    figure: "kib",
    unit: "KiB",
    aim: { kind: "more-than", comparedWith: "article", most: 40 },
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
    aim: { kind: "times", comparedWith: "article", most: 1.15 },
  },
  { title: "cold, computing", figure: "coldCpu", unit: "ms" },
  {
    title: "warm, p50",
    figure: "warmP50",
    unit: "ms",
    aim: { kind: "more-than", comparedWith: "client", most: 0.5 },
  },
  { title: "warm, p99", figure: "warmP99", unit: "ms" },
  { title: "warm, computing", figure: "warmCpu", unit: "ms" },
];
