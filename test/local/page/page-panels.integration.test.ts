import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type LocalLine, openLocalLine } from "../../../local/line/index.ts";
import { pagePanels } from "../../../local/page/page-panels.ts";

let line: LocalLine;
beforeAll(async () => {
  line = await openLocalLine({ clock: new Date("2026-11-24T10:00:00+09:00") });
});
afterAll(() => line.close());

test("the panels ask the line together, and anew each time", async () => {
  const asked: string[] = [];
  const noting = <T>(what: string, ask: () => Promise<T>): (() => Promise<T>) => {
    return () => {
      asked.push(what);
      return ask();
    };
  };
  const panels = pagePanels({
    ...line,
    items: noting("items", line.items),
    sms: noting("texts", line.sms),
  });
  const states = () => Promise.all(panels.map((panel) => panel.state()));
  const before = await states();
  expect(asked.splice(0).sort()).toEqual(["items", "texts"]);

  const [order] = await line.orders();
  if (order) await line.removeOrder(order.id);
  expect(await states()).not.toEqual(before);
  expect(asked.sort()).toEqual(["items", "texts"]);
});
