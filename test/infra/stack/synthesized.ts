import type { Template } from "aws-cdk-lib/assertions";

/** A template's part, with references as people read them: `<OrdersTable.Arn>/index/byNoticeOwed`. */
export type Readable =
  | string
  | number
  | boolean
  | readonly Readable[]
  | { readonly [name: string]: Readable };

/** The properties of the template's resources of a type, by logical id without its hash. */
export function propertiesOf(template: Template, type: string): Readonly<Record<string, Readable>> {
  return Object.fromEntries(
    Object.entries(template.findResources(type)).map(([id, { Properties }]) => [
      plain(id),
      readable(Properties),
    ]),
  );
}

export function readable(value: unknown): Readable {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.map(readable);
  const parts = Object.entries(value ?? {});
  const [key, inner] = parts.length === 1 ? (parts[0] ?? []) : [];
  if (key === "Ref") return `<${plain(String(inner))}>`;
  if (key === "Fn::GetAtt") return `<${plain(String(inner[0]))}.${inner[1]}>`;
  if (key === "Fn::Join") return inner[1].map(readable).join(inner[0]);
  return Object.fromEntries(parts.map(([name, part]) => [name, readable(part)]));
}

const plain = (logicalId: string): string => logicalId.replace(/[0-9A-F]{8}$/, "");
