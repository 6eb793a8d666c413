import { runInNewContext } from "node:vm";
import { describe, expect, test } from "@jest/globals";
import type { Order } from "../../../src/domain/index.ts";
import { anOrder, everyKind } from "../../../src/testing/sample-orders.ts";
import { failuresOf, type Orders } from "./failures-of.ts";

/** A repository that answers with these in the place of its orders. */
function answering(
  one: (order: Order) => Order,
  all = (orders: readonly Order[]): readonly Order[] => orders.map(one),
): (orders: Orders) => Partial<Orders> {
  return (orders) => ({
    find: async (...asked) => {
      const found = await orders.find(...asked);
      return found && one(found);
    },
    recentFor: async (...asked) => all(await orders.recentFor(...asked)),
    async *owingNotice(...asked) {
      for await (const each of orders.owingNotice(...asked)) {
        const { noticeOwed, ...order } = "order" in each ? one(each.order) : anOrder();
        yield noticeOwed ? { order: { ...order, noticeOwed } } : each;
      }
    },
  });
}

const elsewhere: JSON = runInNewContext("JSON");
const ofElsewhere = <T>(answer: T): T => elsewhere.parse(JSON.stringify(answer));
const absent = { orderedAt: undefined, language: undefined, noticeOwed: undefined, noticeFailed: undefined };

test.each([
  ["clones", answering(structuredClone, structuredClone)],
  ["objects of another realm", answering(ofElsewhere, ofElsewhere)],
  ["objects of a class", answering((order) => Object.assign(new (class Row {})(), order))],
  ["undefined for what is absent", answering((order) => Object.assign({ ...absent }, order))],
])("a repository that answers with %s passes", async (_, sound) => {
  expect(await failuresOf(sound)).toEqual(new Map());
});

/** `status`, `noticeOwed.since` and so on. */
const paths = [...new Set(everyKind.flatMap((each) => pathsOf(each)))];

function pathsOf(value: object, within = ""): readonly string[] {
  return Object.entries(value).flatMap(([name, part]) =>
    typeof part === "object" ? pathsOf(part, `${within}${name}.`) : [within + name],
  );
}

/** A copy of the value in which the field is as it is in the other one. */
function withField<T>(value: T, path: string, other: unknown): T {
  const [name = "", ...rest] = path.split(".");
  const [from, to] = [other, value].map((each) => new Map(Object.entries(each ?? {})));
  if (!to?.has(name) && !from?.has(name)) return value;
  const field = rest.length > 0 ? withField(to?.get(name), rest.join("."), from?.get(name)) : from?.get(name);
  return { ...value, [name]: field };
}

describe.each(paths)("a repository that loses %s fails, and hears so by name,", (path) => {
  const named = expect.stringMatching(new RegExp(`(^|[ .])${path.replace(".", "\\.")}: `));

  test("when it answers without it", async () => {
    const failures = await failuresOf(answering((order) => withField(order, path, undefined)));
    expect([...failures.values()]).toContainEqual(named);
  });

  if (path !== "id" && path !== "customer.phone")
    test("when it does not save its changes", async () => {
      const failures = await failuresOf((orders) => ({
        save: (before, after, options) => orders.save(before, withField(after, path, before), options),
      }));
      expect(failures.get("saves a change")).toEqual(named);
    });
});
