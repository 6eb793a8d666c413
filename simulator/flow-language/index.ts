/**
 * The Amazon Connect flow language in TypeScript: types, one function for each kind of block, and tokens filled in.
 *
 * @example
 * ```ts
 * import { disconnect, type FlowDraft, menu, say } from "connect-simulator/flow-language";
 *
 * export const pizzeria: FlowDraft = {
 *   name: "Pizzeria",
 *   description: "Takes one key",
 *   type: "contactFlow",
 *   actions: [
 *     menu("order-size", "For a small pizza, press 1.", 5, { "1": "order-done" }, {
 *       otherwise: "order-done",
 *       onError: "order-done",
 *     }),
 *     say("order-done", "Thank you.", "order-end"),
 *     disconnect("order-end"),
 *   ],
 * };
 * ```
 *
 * @module
 */

export { type Branches, block, type Texts, transitions } from "./blocks/block.ts";
export {
  setAgentWhisper,
  setCallbackNumber,
  setContactAttributes,
  setFlowAttributes,
  setLanguage,
  setLogging,
  setQueue,
  setVoice,
} from "./blocks/contact.ts";
export { checkHours, compare, invokeLambda, loop } from "./blocks/control.ts";
export { type CallbackPlan, createCallback, disconnect, endFlow, transferToQueue } from "./blocks/ending.ts";
export {
  menu,
  type OtherBranches,
  say,
  storeDigits,
  storePhoneNumber,
  talkToBot,
} from "./blocks/prompt.ts";
export type {
  Action,
  ContactFlow,
  FlowDraft,
  FlowMetadata,
  Operator,
  Parameters,
  Position,
  Transitions,
} from "./contact-flow.ts";
export { fillIn } from "./fill-in.ts";
export { targetsOf } from "./targets-of.ts";
