import type { Position } from "../flow-language/contact-flow.ts";
import type { Box } from "./box.ts";

/** The blocks of one phase, or of a flow without phases. */
export interface Phase {
  readonly phase: string;
  readonly boxes: readonly Box[];
}

/** A phase, arranged from left to right. Positions are from the phase's own corner, in pixels. */
export interface Panel extends Phase {
  readonly boxes: readonly (Box & Position)[];
  /** Between blocks of this phase. */
  readonly paths: readonly Path[];
  readonly width: number;
  readonly height: number;
}

/** From a block to the next, with a corner wherever it turns. */
export interface Path {
  readonly from: string;
  readonly to: string;
  readonly corners: readonly Position[];
}
