import { entriesOf } from "./entries-of.ts";

/**
 * A value of a CloudFormation template with its functions worked out as far as the template alone tells. What is known
 * only when it is deployed stays a token: `${OrderQueue.Arn}`, `${AWS::Region}`.
 */
export function resolved(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(resolved);
  if (typeof value !== "object" || value === null) return value;
  const [[name, argument] = ["", undefined], ...others] = Object.entries(value);
  if (others.length === 0 && (name === "Ref" || name.startsWith("Fn::"))) return called(name, argument);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, resolved(one)]));
}

function called(name: string, argument: unknown): unknown {
  const list = Array.isArray(argument) ? argument : [argument];
  if (name === "Ref") return `\${${argument}}`;
  if (name === "Fn::GetAtt") return `\${${list.join(".")}}`;
  if (name === "Fn::Sub") return substituted(String(list[0]), entriesOf(list[1]));
  if (name === "Fn::ToJsonString") return resolved(argument);
  const [separator, parts] = list;
  if (name === "Fn::Join" && Array.isArray(parts))
    return parts.map((part) => String(resolved(part))).join(String(separator));
  return `\${${name} ${textsIn(argument).join(",")}}`;
}

const substituted = (text: string, values: Readonly<Record<string, unknown>>): string =>
  text.replace(/\$\{(!?)([^{}]*)\}/g, (whole, literal: string, name: string) => {
    if (literal) return `\${${name}}`;
    const value = values[name.trim()];
    return value === undefined ? whole : String(resolved(value));
  });

const textsIn = (value: unknown): readonly string[] =>
  typeof value === "object" && value !== null
    ? Object.values(value).flatMap(textsIn)
    : [String(value).replaceAll(/["\\{}]/g, "")];
