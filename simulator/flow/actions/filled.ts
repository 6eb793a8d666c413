import type { Scene } from "../scene.ts";

/** Names and texts with their references replaced. */
export const filled = (
  entries: Readonly<Record<string, string>>,
  scene: Scene,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(entries).map(([name, value]) => [scene.fill(name), scene.fill(value)]));
