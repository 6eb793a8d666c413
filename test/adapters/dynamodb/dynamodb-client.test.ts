import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { type DynamoDBClient, ListTablesCommand, UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import { afterEach, describe, expect, test } from "@jest/globals";
import { dummyAccount } from "../../../local/aws/engine.ts";
import { dynamodbClient } from "../../../src/adapters/dynamodb/index.ts";
import { wasLeftUnanswered } from "../../../src/adapters/no-answer.ts";
import { deadline, timeLeft } from "../../../src/application/index.ts";
import {
  answers,
  answersAfter,
  answersForSomebodyElse,
  answersNothing,
  aTableServer,
  cuts,
  drips,
  hangs,
  type Way,
} from "../a-table-server.ts";

const open: { destroy(): void; close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const { destroy, close } of open.splice(0)) {
    destroy();
    await close();
  }
});

/** Whether each attempt of the SDK was left without an answer. */
function watched(client: DynamoDBClient): readonly boolean[] {
  const unanswered: boolean[] = [];
  client.middlewareStack.add(
    (next) => (args) => next(args).finally(() => unanswered.push(wasLeftUnanswered(args.request))),
    { step: "deserialize" },
  );
  return unanswered;
}

/** A server that answers its requests so, in turn, and a client of it. */
async function asking(...ways: readonly Way[]) {
  const server = await aTableServer(...ways);
  const client = dynamodbClient(server.config);
  open.push({ destroy: () => client.destroy(), close: server.close });
  return {
    server,
    unanswered: watched(client),
    read: (abortSignal?: AbortSignal) =>
      client.send(new ListTablesCommand(), abortSignal ? { abortSignal } : {}),
    write: (abortSignal: AbortSignal) =>
      client.send(new UpdateItemCommand({ TableName: "Here", Key: { id: { S: "1" } } }), { abortSignal }),
  };
}

describe("the time that is left", () => {
  test("is there for a slow answer, whose request is sent by another connection meanwhile", async () => {
    const { server, read, unanswered } = await asking(answersAfter(900));
    expect(await read(deadline(2000))).toMatchObject({ TableNames: ["here"] });
    expect(server.connections).toBe(2);
    expect(unanswered).toEqual([true]);
  });

  test("is not used up by an answer that stays out: another connection has it", async () => {
    const { server, read, unanswered } = await asking(hangs, answers);
    const signal = deadline(900);
    expect(await read(signal)).toMatchObject({ TableNames: ["here"] });
    expect(timeLeft(signal)).toBeGreaterThan(100);
    expect(server.connections).toBe(2);
    expect(unanswered).toEqual([true]);
  });

  test.each(["head", "body"] as const)("ends an answer whose %s comes drop by drop", async (part) => {
    const { server, read } = await asking(drips(part));
    const signal = deadline(600);
    await expect(read(signal)).rejects.toThrow();
    expect(timeLeft(signal)).toBeLessThan(50);
    // Both copies, and no more.
    expect(server.requests).toHaveLength(2);
  });

  test("is 2 seconds where nobody says", async () => {
    const { read } = await asking(drips("body"));
    const started = performance.now();
    await expect(read()).rejects.toThrow("the time was up");
    const took = performance.now() - started;
    expect(took).toBeGreaterThanOrEqual(1990);
    expect(took).toBeLessThan(3000);
  });

  test("is left in part by a write, to read back what is stored", async () => {
    const { write, unanswered } = await asking(hangs);
    const signal = deadline(1000);
    await expect(write(signal)).rejects.toThrow("the time was up");
    expect(timeLeft(signal)).toBeGreaterThan(50);
    expect(unanswered).toEqual([true]);
  });

  test("is not asked for when it is over", async () => {
    const { server, read } = await asking(answers);
    await expect(read(AbortSignal.abort())).rejects.toThrow();
    expect(server.requests).toEqual([]);
  });
});

describe("no answer, and tried once more", () => {
  test.each([
    ["nothing", answersNothing],
    ["what has no request's id", answersForSomebodyElse],
    ["the end of the connection", cuts],
  ])("is %s", async (_, way) => {
    const { server, read, unanswered } = await asking(way, answers);
    expect(await read(deadline(2000))).toMatchObject({ TableNames: ["here"] });
    expect(server.requests).toHaveLength(2);
    expect(unanswered).toEqual([true, false]);
  });

  test.each([answersNothing, answersForSomebodyElse])("never is success", async (way) => {
    const { read } = await asking(way);
    await expect(read(deadline(2000))).rejects.toThrow("no body or no request id");
  });
});

test("a request that no connection came about for was not sent", async () => {
  const held: Socket[] = [];
  // It takes the connections that TLS is to be agreed on, and says nothing.
  const mute = createServer((socket) => held.push(socket.on("error", () => {})));
  mute.listen(0, "127.0.0.1");
  await once(mute, "listening");
  const { port } = mute.address() as AddressInfo;
  const client = dynamodbClient({ ...dummyAccount, endpoint: `https://127.0.0.1:${port}` });
  const unanswered = watched(client);
  const update = new UpdateItemCommand({ TableName: "Here", Key: { id: { S: "1" } } });
  await expect(client.send(update, { abortSignal: deadline(600) })).rejects.toThrow("no connection in time");
  expect(held).toHaveLength(2);
  expect(unanswered).toEqual([false]);
  client.destroy();
  for (const socket of held) socket.destroy();
  mute.close();
});

test("one connection serves request after request", async () => {
  const { server, read, unanswered } = await asking(answers);
  await read(deadline(2000));
  await read(deadline(2000));
  expect(server.connections).toBe(1);
  expect(unanswered).toEqual([false, false]);
});
