const minutes = { m: 1, h: 60, d: 1440 } as const;

/** How many milliseconds `10m`, `2h` or `1d` are; `undefined` for anything else. */
export function duration(text: string): number | undefined {
  const [, count, unit] = /^([1-9]\d{0,3})([mhd])$/.exec(text) ?? [];
  return unit === "m" || unit === "h" || unit === "d" ? Number(count) * minutes[unit] * 60_000 : undefined;
}
