/**
 * A telephone in a browser: call a line, read the conversation, see the call's way through the flow, look at the block
 * that it is at, and set clock, hours and faults. What else a line has to show, panels of one's own add.
 *
 * @example
 * ```ts
 * import { phoneLine, settableClock } from "connect-simulator";
 * import type { ContactFlow } from "connect-simulator/flow-language";
 * import { servePage } from "connect-simulator/page";
 *
 * export async function openPage(flow: ContactFlow): Promise<void> {
 *   const clock = settableClock(new Date("2026-11-24T10:00:00Z"));
 *   const { call } = phoneLine({ flow, clock });
 *   const page = await servePage({
 *     line: {
 *       name: "Opening hours",
 *       flows: [flow],
 *       numbers: [{ number: "+12025550100", label: "English", language: "en-US" }],
 *       clock: { timeZone: "UTC", ...clock },
 *       call,
 *     },
 *   });
 *   console.log(page.url);
 * }
 * ```
 *
 * @module
 */

export type { Label } from "../drawing/label.ts";
export type { CallView, ConversationEntry } from "./call-view.ts";
export type { PageLanguage } from "./client/words/by-language.ts";
export type {
  AgentField,
  FaultId,
  HoursChoice,
  PageCall,
  PageCallOptions,
  PageClock,
  PageFaults,
  PageHours,
  PageLine,
  PageMoment,
  PageNumber,
  PageScenario,
  PageScenarios,
  PageScripts,
} from "./page-line.ts";
export type { CallerChoice, PagePanel, PanelProps } from "./page-panel.ts";
export { Refused } from "./refused.ts";
export { type ServedPage, type ServePageOptions, servePage } from "./serve-page.ts";
