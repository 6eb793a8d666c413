import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { followHands } from "./follow-hands.ts";
import type { PlacedPhase } from "./place-phases.ts";
import { showView } from "./show-view.ts";
import { flight, type Size, type View, whole, within, zoomed } from "./view.ts";

interface Shown {
  readonly frame: RefObject<HTMLElement | null>;
  readonly map: RefObject<HTMLElement | null>;
  readonly places: readonly PlacedPhase[];
  readonly size: Size;
  /** The visitor moves the map: it is to be followed no more. */
  readonly onHand: () => void;
}

export interface MoveView {
  readonly moveBy: (x: number, y: number) => void;
  /** About the middle. */
  readonly zoomBy: (factor: number) => void;
  /** Flies there, where motion is welcome; at once where the view is to stay what it was in a frame that changed. */
  readonly moveTo: (view: View, how?: "at once") => void;
}

const milliseconds = 700;
/** The blocks' largest scale. */
const largest = 2;

/** The view of the map, as hands and the call move it. It is shown without Preact, frame by frame. */
export function useView({ frame, map, places, size, onHand }: Shown): MoveView {
  const view = useRef(whole);
  const flying = useRef(0);
  const most = Math.max(1, ...places.map(({ blocks }) => largest / blocks.scale));

  const show = (wanted: View): void => {
    view.current = within(wanted, size, most);
    if (map.current) showView(map.current, places, view.current);
  };
  const byHand = (wanted: View): void => {
    cancelAnimationFrame(flying.current);
    show(wanted);
    onHand();
  };
  const zoomAt = (factor: number, at: { readonly x: number; readonly y: number }): void => {
    const { scale } = view.current;
    byHand(zoomed(view.current, Math.min(Math.max(scale * factor, 1), most) / scale, at));
  };
  const moveBy = (x: number, y: number): void =>
    byHand({ ...view.current, x: view.current.x + x, y: view.current.y + y });

  useLayoutEffect(() => {
    if (!frame.current || places.length === 0) return;
    show(view.current);
    const letGo = followHands(frame.current, { moveBy, zoomBy: zoomAt });
    return () => {
      letGo();
      cancelAnimationFrame(flying.current);
    };
  }, [places]);

  return {
    moveBy,
    zoomBy: (factor) => zoomAt(factor, { x: size.width / 2, y: size.height / 2 }),
    moveTo(wanted, how) {
      cancelAnimationFrame(flying.current);
      const to = within(wanted, size, most);
      if (how === "at once" || matchMedia("(prefers-reduced-motion: reduce)").matches) return show(to);
      const onTheWay = flight(view.current, to, size);
      const began = performance.now();
      const step = (now: number): void => {
        const time = Math.min(1, Math.max(0, now - began) / milliseconds);
        show(time === 1 ? to : onTheWay(time * time * (3 - 2 * time)));
        if (time < 1) flying.current = requestAnimationFrame(step);
      };
      flying.current = requestAnimationFrame(step);
    },
  };
}
