/** The box that is shown nearest to the middle of the frame: a phase's from afar, a block's from near. */
export function nearestBox(frame: HTMLElement): Element | undefined {
  const { left, top, width, height } = frame.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const distance = (box: Element): number => {
    const { left, right, top, bottom } = box.getBoundingClientRect();
    return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  };
  const boxes = frame.querySelectorAll(
    '[data-detail="title"] .sign button, .phase:not([data-detail="title"]) .block',
  );
  return [...boxes]
    .map((box) => ({ box, away: distance(box) }))
    .sort((one, other) => one.away - other.away)[0]?.box;
}
