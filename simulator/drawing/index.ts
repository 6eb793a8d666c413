/**
 * Pictures of a contact flow, and places for its blocks in Connect's console.
 *
 * @example
 * ```ts
 * import { drawBlocks, layOut } from "connect-simulator/drawing";
 * import type { FlowDraft } from "connect-simulator/flow-language";
 *
 * export async function svgOf(draft: FlowDraft): Promise<string> {
 *   const phaseTitles = { order: { title: "Order", about: "one pizza, by key" } };
 *   return drawBlocks(await layOut(draft), { phaseTitles });
 * }
 * ```
 *
 * @module
 */

export { drawBlocks } from "./draw-blocks.ts";
export { drawPhases } from "./draw-phases.ts";
export type { DrawingOptions, PhaseTitle } from "./drawing-options.ts";
export type { Label } from "./label.ts";
export { layOut } from "./lay-out.ts";
export type { DrawingLanguage } from "./terms/by-language.ts";
