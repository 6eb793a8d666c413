import { type Action, compare, setFlowAttributes } from "connect-simulator/flow-language";
import type { FlowTexts } from "../../src/wording/index.ts";
import { flowText } from "./flow-text.ts";

/** The text of a menu for each way that an order may stand: can it be changed, and is there another one? */
interface Choices {
  readonly changeAndOther: keyof FlowTexts;
  readonly change: keyof FlowTexts;
  readonly other: keyof FlowTexts;
  readonly neither: keyof FlowTexts;
}

/** Blocks, from `PHASE-choices` on, that set the flow attribute `choices` to what can succeed with the order. */
export function offerChoices(phase: string, choices: Choices, next: string): readonly Action[] {
  const id = (name: string): string => `${phase}-${name}`;
  const whetherOther = (name: string, yes: string, no: string): Action =>
    compare(id(name), "$.FlowAttributes.nextPosition", { "0": id(yes) }, id(no), "NumberGreaterThan");
  const set = (name: string, text: keyof FlowTexts): Action =>
    setFlowAttributes(id(name), { choices: flowText(text) }, next);
  return [
    compare(id("choices"), "$.Attributes.changeable", { True: id("changeable") }, id("unchangeable")),
    whetherOther("changeable", "change-and-other", "change"),
    whetherOther("unchangeable", "other", "neither"),
    set("change-and-other", choices.changeAndOther),
    set("change", choices.change),
    set("other", choices.other),
    set("neither", choices.neither),
  ];
}
