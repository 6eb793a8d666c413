import { createServer } from "node:http";
import { expect, test } from "@jest/globals";
import { openLocalLine } from "../../../local/line/index.ts";

/** The servers that this process listens with, when what is being closed is. */
async function listening(): Promise<number> {
  await new Promise(setImmediate);
  return process.getActiveResourcesInfo().filter((name) => name === "TCPServerWrap").length;
}

const noOrder = { id: "", customer: { name: "", phone: "" }, item: "", shippingDate: "never" };

test.each<[string, Parameters<typeof openLocalLine>[0], RegExp]>([
  ["the table", { engine: { endpoint: "http://127.0.0.1:9", stop: async () => undefined } }, /./],
  ["an order", { orders: [noOrder] }, /shippingDate/],
  ["the settings", { settings: { OPENING_HOURS: "always, more or less" } }, /OPENING_HOURS/],
  ["the functions", { settings: { VERIFY: "nothing" } }, /VERIFY/],
])("when %s cannot be had, the line that was opening leaves nothing open", async (_, options, why) => {
  const before = await listening();
  await expect(openLocalLine(options)).rejects.toThrow(why);
  expect(await listening()).toBe(before);
});

test("what listens is seen", async () => {
  const before = await listening();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  expect(await listening()).toBe(before + 1);
  await new Promise((resolve) => server.close(resolve));
});
