import type { ContactFlow, Parameters } from "../flow-language/contact-flow.ts";

/** The words that a flow sets for a language, by their path: `$.FlowAttributes.greeting`. */
export function textsOf(
  { Actions }: Pick<ContactFlow, "Actions">,
  language: string,
): (text: string) => string {
  const set = Actions.find(({ Identifier }) => Identifier === `welcome-texts-${language}`);
  const attributes = set?.Parameters["FlowAttributes"];
  return (text) =>
    text
      .replace(/\$\.FlowAttributes\.(\w+)/g, (path, name: string) => textOf(attributes, name) ?? path)
      .replace(/\$\.External\.message/g, "(what the function answers)")
      .replace(/\$\.Attributes\.(\w+)/g, "($1)");
}

function textOf(attributes: Parameters[string] | undefined, name: string): string | undefined {
  const attribute =
    typeof attributes === "object" && !Array.isArray(attributes) ? Object.entries(attributes) : [];
  const [, value] = attribute.find(([key]) => key === name) ?? [];
  const [, text] =
    typeof value === "object" ? (Object.entries(value).find(([key]) => key === "Value") ?? []) : [];
  return typeof text === "string" ? text : undefined;
}
