import { expect, test } from "@jest/globals";
import { type Opened, opening, whileOpen } from "../../command/opening.ts";

/** Opens a table, a proxy and a page, one of which may fail; answers what was opened and closed, in order. */
async function tried(failing?: string, inside: typeof opening | typeof whileOpen = opening) {
  const told: string[] = [];
  const open = async (name: string): Promise<string> => {
    await new Promise(setImmediate);
    if (name === failing) throw new Error(`no ${name}`);
    told.push(`opens ${name}`);
    return name;
  };
  const close = async (name: string): Promise<void> => {
    await new Promise(setImmediate);
    told.push(`closes ${name}`);
  };
  const outcome = await inside(async (opened: Opened) => {
    await opened.keep(open("table"), close);
    await Promise.all([opened.keep(open("proxy"), close), opened.keep(open("texts"), close)]);
    await opened.keep(open("page"), close);
    return opened;
  }).catch(({ message }: Error) => message);
  return { told, outcome };
}

test.each([
  ["table", []],
  ["proxy", ["opens table", "opens texts", "closes texts", "closes table"]],
  ["texts", ["opens table", "opens proxy", "closes proxy", "closes table"]],
  ["page", ["opens table", "opens proxy", "opens texts", "closes texts", "closes proxy", "closes table"]],
])("when the %s cannot be opened, all that opened is closed, the last first", async (failing, steps) => {
  expect(await tried(failing)).toEqual({ told: steps, outcome: `no ${failing}` });
});

test("what has opened stays open until somebody closes it, once", async () => {
  const { told, outcome } = await tried();
  expect(told.filter((step) => step.startsWith("closes"))).toEqual([]);
  if (typeof outcome === "string") throw new Error(outcome);
  await outcome.close();
  await outcome.close();
  expect(told.filter((step) => step.startsWith("closes"))).toEqual([
    "closes page",
    "closes texts",
    "closes proxy",
    "closes table",
  ]);
});

test("after a piece of work it is closed", async () => {
  expect((await tried(undefined, whileOpen)).told.slice(-1)).toEqual(["closes table"]);
});

test("what cannot be closed keeps nothing else open, and hides not why it could not be opened", async () => {
  const closed: string[] = [];
  const open = (fault?: string) =>
    opening(async (opened) => {
      await opened.keep("table", (name) => closed.push(name));
      await opened.keep("proxy", () => {
        throw new Error("cannot be closed");
      });
      if (fault) throw new Error(fault);
      return opened;
    });
  await expect(open("no page")).rejects.toThrow("no page");
  await expect((await open()).close()).rejects.toThrow("cannot be closed");
  expect(closed).toEqual(["table", "table"]);
});
