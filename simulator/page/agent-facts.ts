import type { Label } from "../drawing/label.ts";
import type { AgentField } from "./page-line.ts";

/** One thing that an agent is shown of a contact. */
export interface AgentFact {
  readonly attribute: string;
  readonly label: Label;
  readonly value: Label;
}

/** What an agent is shown of a contact's attributes; all of them, unless told. What is empty is left out. */
export const agentFacts = (
  attributes: Readonly<Record<string, string>>,
  fields: readonly AgentField[] = Object.keys(attributes).map((attribute) => ({
    attribute,
    label: attribute,
  })),
): readonly AgentFact[] =>
  fields
    .map(({ attribute, label, values }) => {
      const value = attributes[attribute] ?? "";
      return { attribute, label, value: values?.[value] ?? value };
    })
    .filter(({ value }) => value !== "");
