import type { MapPhase } from "../../drawn-map.ts";
import type { Place, Size } from "./view.ts";

/** A phase's box on the map, and its blocks in it. */
export interface PlacedPhase extends Place {
  readonly row: number;
  readonly column: number;
  /** The blocks' pixels to the map's, and where they begin in the box. */
  readonly blocks: { readonly x: number; readonly y: number; readonly scale: number };
}

/** Between boxes, as a share of a box with the room around it. */
export const gap = { across: 0.16, down: 0.26 } as const;

/** For the buttons, below the boxes. */
const foot = 56;

/** Boxes of one size in rows, in reading order, that fill the map: as many in a row as leaves most room for their titles. */
export function placePhases(phases: readonly MapPhase[], frame: Size): readonly PlacedPhase[] {
  const [width, height] = [frame.width, frame.height - foot];
  const counts = phases.map((_, index) => index + 1);
  const roomIn = (columns: number): number =>
    Math.min(width / columns, (1.6 * height) / Math.ceil(phases.length / columns));
  const columns = counts.reduce((best, count) => (roomIn(count) > roomIn(best) ? count : best), 1);
  const across = width / columns;
  const down = height / Math.ceil(phases.length / columns);
  const room = phases.length === 1 ? { across: 0.02, down: 0.04 } : gap;
  const box = { width: across * (1 - room.across), height: down * (1 - room.down) };
  return phases.map((phase, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const scale = Math.min((0.96 * box.width) / phase.width, (0.86 * box.height) / phase.height, 1.2);
    return {
      ...{ row, column, ...box },
      x: across * (column + room.across / 2),
      y: down * (row + room.down / 2),
      blocks: {
        scale,
        x: (box.width - phase.width * scale) / 2,
        y: (box.height - phase.height * scale) * 0.75,
      },
    };
  });
}
