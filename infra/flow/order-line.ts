import type { FlowDraft } from "connect-simulator/flow-language";
import { again } from "./phases/again.ts";
import { claim } from "./phases/claim.ts";
import { cure } from "./phases/cure.ts";
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
  actions: [
    ...welcome,
    ...find,
    ...cure,
    ...prove,
    ...claim,
    ...menu,
    ...settle,
    ...again,
    ...keys,
    ...endings,
  ],
};
