import { hclEntries } from "./hcl.ts";
import { hclValue } from "./hcl-value.ts";

/** Whether a text looks like Terraform's: a block with its labels, and no colon before the brace. */
export const isTerraform = (text: string): boolean =>
  /^[ \t]*(?:resource|module|data|locals|variable|provider|terraform|output)\b[^\n:{]*\{/m.test(text);

const types: Readonly<Record<string, string>> = {
  aws_connect_contact_flow: "AWS::Connect::ContactFlow",
  aws_connect_contact_flow_module: "AWS::Connect::ContactFlowModule",
};

const label = /^resource\s+"([^"\s]*)"\s+"([^"\s]*)"$/;

/** The flows of a Terraform file as CloudFormation would have them, by the labels of their resources. */
export function terraformFlows(text: string): unknown {
  return Object.fromEntries(
    hclEntries(text).flatMap(({ header, value, block }) => {
      const [, type = "", name = ""] = label.exec(header) ?? [];
      if (!block || !Object.hasOwn(types, type)) return [];
      const given = new Map(hclEntries(value).map((entry) => [entry.header, entry.value]));
      const read = (argument: string) => given.has(argument) && hclValue(given.get(argument) ?? "");
      const Content = read("content") || read("filename");
      const Properties = { Name: read("name") || undefined, Type: read("type") || undefined, Content };
      return [[`${type}.${name}`, { Type: types[type], Properties }]];
    }),
  );
}
