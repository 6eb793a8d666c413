/** Chance that comes out the same every time. */
export interface SeededRandom {
  /** From 0 up to 1, as `Math.random`. */
  readonly next: () => number;
  /** In the shape of a UUID. */
  readonly id: () => string;
}

/** Numbers and ids by a seed; Mulberry32, a well-known generator of 32 bits. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const digits = (count: number): string =>
    Array.from({ length: count }, () => Math.floor(next() * 16).toString(16)).join("");
  return {
    next,
    id: () => `${digits(8)}-${digits(4)}-4${digits(3)}-8${digits(3)}-${digits(12)}`,
  };
}
