import { gap, type PlacedPhase } from "./place-phases.ts";

/** A line from one phase's box to another's, between the boxes. `lane`, from -1 to 1, keeps it apart from others. */
export function road(from: PlacedPhase, to: PlacedPhase, lane: number): string {
  const { width, height } = from;
  const between = {
    across: (width * gap.across) / (1 - gap.across),
    down: (height * gap.down) / (1 - gap.down),
  };
  const middle = ({ x, y }: PlacedPhase) => ({ x: x + width / 2, y: y + height / 2 });
  const [start, end] = [middle(from), middle(to)];
  const [right, down] = [end.x > start.x, to.row >= from.row];
  const [rows, columns] = [Math.abs(to.row - from.row), Math.abs(to.column - from.column)];

  if (rows === 0 && columns === 1) {
    const y = start.y + lane * 0.3 * height;
    return `M${right ? from.x + width : from.x} ${y}H${right ? to.x : to.x + width}`;
  }
  if (columns === 0 && rows === 1) {
    const x = start.x + lane * 0.3 * width;
    return `M${x} ${down ? from.y + height : from.y}V${down ? to.y : to.y + height}`;
  }
  const out = `M${start.x + lane * 0.4 * width} ${down ? from.y + height : from.y}`;
  const along = (down ? from.y + height : from.y) + ((down ? 1 : -1) * 0.5 + lane * 0.34) * between.down;
  if (rows < 2)
    return `${out}V${along}H${end.x + lane * 0.4 * width}V${down === (rows === 1) ? to.y : to.y + height}`;
  const beside = (right ? to.x : to.x + width) + ((right ? -1 : 1) * 0.5 + lane * 0.34) * between.across;
  return `${out}V${along}H${beside}V${end.y + lane * 0.35 * height}H${right ? to.x : to.x + width}`;
}
