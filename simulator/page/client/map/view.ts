import type { Position } from "../../../flow-language/contact-flow.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A place on the map, in its own pixels: those of the frame when the whole map is shown. */
export type Place = Position & Size;

/** Where the map lies in its frame: moved by x and y, after it was scaled. */
export interface View extends Position {
  readonly scale: number;
}

/** The least scale at which the blocks' text, of 11.5 pixels (map.css), is read: with 12. */
export const legible = 1.05;

export const whole: View = { x: 0, y: 0, scale: 1 };

/** How much of the frame may lie beside the map from near, so that what is at its edge can be seen in the middle. */
const beside = 0.45;

/** The nearest view in which the map fills its frame, or most of it, at no more than that scale. */
export function within({ x, y, scale: wanted }: View, { width, height }: Size, most: number): View {
  const scale = Math.min(Math.max(wanted, 1), most);
  const free = beside * (1 - 1 / scale);
  const inside = (at: number, length: number): number =>
    Math.min(length * free, Math.max(length * (1 - scale - free), at));
  return { scale, x: inside(x, width), y: inside(y, height) };
}

/** Larger by that factor, with what lies at `at` in its place. */
export const zoomed = ({ x, y, scale }: View, by: number, at: Position): View => ({
  scale: scale * by,
  x: at.x - (at.x - x) * by,
  y: at.y - (at.y - y) * by,
});

/** That place in the middle of the frame. */
export const centred = (place: Place, scale: number, { width, height }: Size): View => ({
  scale,
  x: width / 2 - (place.x + place.width / 2) * scale,
  y: height / 2 - (place.y + place.height / 2) * scale,
});

/**
 * The way from one view to another, which leads over a smaller scale where it is far: for `time` from 0 to 1.
 * After van Wijk and Nuij, "Smooth and efficient zooming and panning".
 */
export function flight(from: View, to: View, { width, height }: Size): (time: number) => View {
  const middle = ({ x, y, scale }: View) => ({ x: (width / 2 - x) / scale, y: (height / 2 - y) / scale });
  const [start, end] = [middle(from), middle(to)];
  const [seen, seenThen] = [width / from.scale, width / to.scale];
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const far = Math.hypot(dx, dy);
  const bow = 2;
  const at = (seenNow: number, share: number): View => {
    const scale = width / seenNow;
    return {
      scale,
      x: width / 2 - (start.x + dx * share) * scale,
      y: height / 2 - (start.y + dy * share) * scale,
    };
  };
  if (far < 0.01) return (time) => at(seen * (seenThen / seen) ** time, time);
  const bend = (view: number, sign: number): number => {
    const b = (seenThen ** 2 - seen ** 2 + sign * bow ** 2 * far ** 2) / (2 * view * bow * far);
    return -Math.asinh(b);
  };
  const [r0, r1] = [bend(seen, 1), bend(seenThen, -1)];
  return (time) => {
    const r = r0 + (r1 - r0) * time;
    const share = (seen * (Math.cosh(r0) * Math.tanh(r) - Math.sinh(r0))) / (bow * far);
    return at((seen * Math.cosh(r0)) / Math.cosh(r), share);
  };
}
