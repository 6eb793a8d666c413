import type { ToldOrder } from "../../application/index.ts";
import type { Order } from "../../domain/index.ts";
import { conditionOf } from "./condition-of.ts";
import { orderAttributes, storedOrder } from "./order-attributes.ts";

const keys: readonly string[] = ["CallerID", "orderId"];
const { version, status, ...others } = orderAttributes;

/** What a new version replaces, whatever was known of it. */
const lastChange = [others.changeId, others.noticeOwed, others.noticeFailed].flatMap(
  ({ attributes }) => attributes,
);

/** Attributes that are written together if any of them changes; so an item that holds a part of its status gets all of it. */
const parts = [
  [...version.attributes, ...status.attributes],
  ...Object.values(others).map(({ attributes }) => attributes.filter((name) => !keys.includes(name))),
].map((names) =>
  names.map((name) => ({ name, key: `#${name}`, value: `:${name}`, set: `#${name} = :${name}` })),
);

/**
 * The parts of an UpdateItem that turns `before` into `after`, on condition that `before` is still stored.
 * @throws {RangeError} when the two are not the same order.
 */
export function changeOfItem(before: Order | ToldOrder, after: Order | ToldOrder) {
  const [was, is] = [storedOrder.write(before), storedOrder.write(after)];
  const differs = (name: string) => was[name] !== is[name];
  if (keys.some(differs)) throw new RangeError("an order keeps its id and its customer's phone");

  const replaced = version.attributes.some(differs) ? lastChange : [];
  const { expression, names, values } = conditionOf(before);
  const [set, removed]: [string[], string[]] = [[], []];
  for (const part of parts) {
    if (!part.some(({ name }) => differs(name) || replaced.includes(name))) continue;
    for (const attribute of part) {
      names[attribute.key] = attribute.name;
      if (attribute.name in is) {
        values[attribute.value] = is[attribute.name];
        set.push(attribute.set);
      } else removed.push(attribute.key);
    }
  }
  const update = [clause("SET", set), clause("REMOVE", removed)].join(" ").trim();
  return {
    Key: Object.fromEntries(keys.map((name) => [name, was[name]])),
    ...(update && { UpdateExpression: update }),
    ConditionExpression: expression,
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: values,
  };
}

const clause = (word: string, attributes: readonly string[]): string =>
  attributes.length > 0 ? `${word} ${attributes.join(", ")}` : "";
