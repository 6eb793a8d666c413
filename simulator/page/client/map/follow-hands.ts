import type { Position } from "../../../flow-language/contact-flow.ts";

interface Moves {
  moveBy(x: number, y: number): void;
  /** `at`, in the frame, stays in its place. */
  zoomBy(factor: number, at: Position): void;
}

/** A finger or a mouse that has moved less than this is about to click. */
const clicks = 5;

/**
 * Moves and zooms a map by mouse, pen, fingers and wheel, until the returned function is called. One finger scrolls the
 * page, and so does the wheel, unless the map is entered or Ctrl or ⌘ held.
 */
export function followHands(frame: HTMLElement, { moveBy, zoomBy }: Moves): () => void {
  const held = new Map<number, Position>();
  let travelled = 0;
  const inFrame = ({ clientX, clientY }: MouseEvent): Position => {
    const { left, top } = frame.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  /** The middle of what is held, and how far it is apart. */
  const grip = () => {
    const [one = { x: 0, y: 0 }, other = one] = held.values();
    return {
      x: (one.x + other.x) / 2,
      y: (one.y + other.y) / 2,
      spread: Math.hypot(one.x - other.x, one.y - other.y) || 1,
    };
  };
  const left = new AbortController();
  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
  ) => frame.addEventListener(type, listener, { passive: false, signal: left.signal });

  on("pointerdown", (event) => {
    if (event.button !== 0) return;
    travelled = 0;
    held.set(event.pointerId, inFrame(event));
  });
  on("pointermove", (event) => {
    if (!held.has(event.pointerId)) return;
    const before = grip();
    held.set(event.pointerId, inFrame(event));
    const after = grip();
    travelled += Math.hypot(after.x - before.x, after.y - before.y);
    if (held.size < 2 && (event.pointerType === "touch" || travelled < clicks)) return;
    frame.setPointerCapture(event.pointerId);
    moveBy(after.x - before.x, after.y - before.y);
    if (held.size > 1) zoomBy(after.spread / before.spread, after);
  });
  for (const end of ["pointerup", "pointercancel"] as const)
    on(end, ({ pointerId }) => held.delete(pointerId));
  on("touchmove", (event) => {
    if (event.touches.length > 1) event.preventDefault();
  });
  on("wheel", (event) => {
    const holds = event.ctrlKey || event.metaKey;
    if (!holds && !frame.contains(document.activeElement)) return;
    event.preventDefault();
    zoomBy(
      1.004 ** -Math.min(Math.max(event.deltaY * (event.deltaMode ? 30 : 1), -100), 100),
      inFrame(event),
    );
  });
  return () => left.abort();
}
