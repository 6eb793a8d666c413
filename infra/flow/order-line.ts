import type { FlowDraft } from "connect-simulator/flow-language";
import { claim } from "./phases/claim.ts";
import { endings } from "./phases/endings.ts";
import { find } from "./phases/find.ts";
import { keys } from "./phases/keys.ts";
import { menu } from "./phases/menu.ts";
import { prove } from "./phases/prove.ts";
import { settle } from "./phases/settle.ts";
import { welcome } from "./phases/welcome.ts";

/** The contact flow of the line, phase by phase. A block's phase is the first word of its identifier. */
export const orderLine: FlowDraft = {
  name: "Orderline",
  description: "The order desk: find the order, move or cancel it, or speak to a person",
  type: "contactFlow",
  actions: [...welcome, ...find, ...prove, ...claim, ...menu, ...settle, ...keys, ...endings],
};
