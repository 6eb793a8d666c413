import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { marshall } from "@aws-sdk/util-dynamodb";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { connectEvent } from "../../../local/aws/connect-event.ts";
import { startDynalite } from "../../../local/aws/dynalite.ts";
import { createOrdersTable, dummyAccount, type Engine, patientClient } from "../../../local/aws/engine.ts";
import { type SnsStub, startSnsStub } from "../../../local/aws/sns-stub.ts";
import { type LambdaProcess, startLambda } from "../../../local/demo/lambda-process.ts";
import { dateIn, plusDays } from "../../../src/domain/index.ts";
import { otherWriter } from "../../support/engines/stored.ts";

const caller = "+819012345678";
const inDays = (days: number) => plusDays(dateIn("Asia/Tokyo", new Date()), days);

/** The name under which the version that is kept has each Lambda. */
const exportOf = {
  "look-up-order": "lookUpOrder",
  "cancel-order": "cancelOrder",
  "change-shipping-date": "changeShippingDate",
  "notify-customer": "notifyCustomer",
  "sweep-notices": "sweepNotices",
} as const;
type Name = keyof typeof exportOf;
const names = Object.keys(exportOf) as readonly Name[];

const versions = ["old", "new"] as const;
type Version = (typeof versions)[number];

let engine: Engine;
let sns: SnsStub;
let writer: ReturnType<typeof otherWriter>;
let folder: string;
const lambdas = new Map<string, LambdaProcess>();

beforeAll(async () => {
  engine = await startDynalite();
  sns = await startSnsStub();
  const client = patientClient(engine);
  const table = await createOrdersTable(client);
  writer = otherWriter(client, table);
  folder = mkdtempSync(join(tmpdir(), "orderline-versions-"));
  const env = {
    AWS_REGION: dummyAccount.region,
    AWS_ACCESS_KEY_ID: dummyAccount.credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: dummyAccount.credentials.secretAccessKey,
    AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint,
    AWS_ENDPOINT_URL_SNS: sns.endpoint,
    ORDERS_TABLE: table,
    NOTICES: "stream",
  };
  const kept = join(import.meta.dirname, "before-claims.cjs");
  for (const name of names) {
    const bundle = join(folder, `${name}.cjs`);
    writeFileSync(
      bundle,
      `exports.handler = require(${JSON.stringify(kept)}).${exportOf[name]}(process.env);`,
    );
    lambdas.set(`old ${name}`, startLambda(name, env, bundle));
    lambdas.set(`new ${name}`, startLambda(name, env));
  }
});

afterAll(async () => {
  for (const lambda of lambdas.values()) lambda.stop();
  rmSync(folder, { recursive: true });
  await sns.close();
  await engine.stop();
});

const invoke = (version: Version, name: Name, event: unknown) =>
  lambdas.get(`${version} ${name}`)?.invoke(event) ?? Promise.reject(name);

const orderId = "1001";
const call = (version: Version, name: Name, parameters = {}) =>
  invoke(version, name, connectEvent({ parameters: { orderId, ...parameters } }));
const image = marshall({ CallerID: caller, orderId, noticeOwedSince: new Date().toISOString() });
const deliver = (version: Version) =>
  invoke(version, "notify-customer", { Records: [{ dynamodb: { NewImage: image, SequenceNumber: "1" } }] });

/** The item as it is stored, after the article's item was put there and the work was done. */
async function after(work: () => Promise<unknown>): Promise<Readonly<Record<string, unknown>>> {
  const item = { CallerID: caller, orderId, orderedItem: "Teapot", shippingDate: inDays(7) };
  await writer.put(item);
  await work();
  return (await writer.get(item)) ?? {};
}

const other = (version: Version): Version => (version === "old" ? "new" : "old");

test.each(versions)(
  "what the %s version changes, the other looks up, changes further and texts",
  async (one) => {
    const texts = sns.texts.length;
    const item = await after(async () => {
      expect(
        await call(one, "change-shipping-date", { orderVersion: "0", shippingDate: inDays(9) }),
      ).toMatchObject({
        outcome: "rescheduled",
      });
      expect(await call(other(one), "look-up-order")).toMatchObject({
        orderVersion: expect.stringMatching(/^1\b/),
        shippingDate: inDays(9),
      });
      expect(await call(other(one), "cancel-order", { orderVersion: "1" })).toMatchObject({
        outcome: "cancelled",
      });
      expect(await call(one, "cancel-order", { orderVersion: "1" })).toMatchObject({
        outcome: "already-cancelled",
      });
      await deliver(one);
    });
    expect(item).toMatchObject({ status: "cancelled", isCancel: "True", version: 2 });
    expect(item).not.toHaveProperty("noticeOwedSince");
    expect(sns.texts.slice(texts)).toHaveLength(1);
  },
);

test.each(versions)(
  "what the %s version could not send, the other does, and newer news after it",
  async (one) => {
    const texts = sns.texts.length;
    const item = await after(async () => {
      await call(one, "change-shipping-date", { shippingDate: inDays(9) });
      sns.behave("forbid");
      await deliver(one);
      sns.behave("accept");
      await call(other(one), "change-shipping-date", { shippingDate: inDays(10) });
      await deliver(one);
      await call(one, "change-shipping-date", { shippingDate: inDays(11) });
      await deliver(other(one));
    });
    expect(item).toMatchObject({ shippingDate: inDays(11), version: 3 });
    expect(item).not.toHaveProperty("noticeOwedSince");
    expect(sns.texts.slice(texts)).toHaveLength(2);
  },
);

test("both at once lose no change and no news, whoever wins", async () => {
  for (let round = 0; round < 10; round++) {
    const texts = sns.texts.length;
    const replies: Readonly<Record<string, unknown>>[] = [];
    const item = await after(async () => {
      const asked = versions.flatMap((version) =>
        [9, 10].map(async (days) => {
          replies.push(await call(version, "change-shipping-date", { shippingDate: inDays(days + round) }));
          await deliver(other(version));
        }),
      );
      await Promise.all([...asked, ...versions.map(deliver)]);
      await deliver(round % 2 === 0 ? "old" : "new");
    });
    const made = replies.filter(({ outcome }) => outcome === "rescheduled");
    expect(item["version"]).toBe(made.length);
    expect(made.map(({ shippingDate }) => shippingDate)).toContain(item["shippingDate"]);
    expect(item).not.toHaveProperty("noticeOwedSince");
    expect(sns.texts.length).toBeGreaterThan(texts);
  }
});
