import { measures, rowMiddle } from "./box.ts";
import type { Panel, Phase } from "./panel.ts";

const gap = { across: 90, down: 40 } as const;

/** Blocks in the order of their flow, column by column, for a phase that has too many, or too many branches, to be laid out by these. */
export function inColumns({ phase, boxes }: Phase): Panel {
  const across = measures.width + gap.across;
  const all = boxes.reduce((sum, box) => sum + box.height + gap.down, 0);
  const tallest = Math.sqrt((all * across) / 1.6);
  let [column, y] = [0, 0];
  const placed = boxes.map((box) => {
    if (y > 0 && y + box.height > tallest) [column, y] = [column + 1, 0];
    const at = { ...box, x: column * across, y };
    y += box.height + gap.down;
    return at;
  });
  const byName = new Map(placed.map((box) => [box.action.Identifier, box]));
  return {
    ...{ phase, boxes: placed, width: column * across + measures.width },
    height: Math.max(...placed.map((box) => box.y + box.height)),
    paths: placed.flatMap((box) =>
      box.rows.flatMap(({ target }, index) => {
        const to = byName.get(target);
        if (!to) return [];
        const [start, end] = [
          { x: box.x + box.width, y: box.y + rowMiddle(box, index) },
          { x: to.x, y: to.y + 14 },
        ];
        const corners = [
          start,
          { x: start.x + gap.across / 4, y: start.y },
          { x: end.x - gap.across / 4, y: end.y },
          end,
        ];
        return [{ from: box.action.Identifier, to: target, corners }];
      }),
    ),
  };
}
