import { PutItemCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { connectEvent } from "../../local/aws/connect-event.ts";
import { createOrdersTable, dummyAccount, type Engine, patientClient } from "../../local/aws/engine.ts";
import { type FaultProxy, startFaultProxy } from "../../local/aws/fault-proxy.ts";
import { type SnsStub, startSnsStub } from "../../local/aws/sns-stub.ts";
import { type LambdaProcess, startLambda } from "../../local/demo/lambda-process.ts";
import { dateIn, plusDays } from "../../src/domain/index.ts";

const caller = "+819012345678";
const inDays = (days: number) => plusDays(dateIn("Asia/Tokyo", new Date()), days);
const names = [
  "look-up-order",
  "cancel-order",
  "change-shipping-date",
  "lex-code-hook",
  "notify-customer",
  "sweep-notices",
] as const;
type Name = (typeof names)[number];

/** What the shipped bundles do on that engine, each in a process of its own, over a connection that can fail. */
export function builtLambdasSuite(engineName: string, startEngine: () => Promise<Engine>): void {
  describe(`the built Lambdas on ${engineName}`, () => {
    let engine: Engine;
    let proxy: FaultProxy;
    let sns: SnsStub;
    let table = "";
    const lambdas = new Map<Name, LambdaProcess>();
    const invoke = (name: Name, event: unknown) => lambdas.get(name)?.invoke(event) ?? Promise.reject(name);
    const change = (days: number, parameters = {}) =>
      invoke(
        "change-shipping-date",
        connectEvent({ parameters: { orderId: "100", shippingDate: inDays(days), ...parameters } }),
      );

    beforeAll(async () => {
      engine = await startEngine();
      proxy = await startFaultProxy(engine.endpoint);
      sns = await startSnsStub();
      table = await createOrdersTable(patientClient(engine));
      const env = {
        AWS_REGION: dummyAccount.region,
        AWS_ACCESS_KEY_ID: dummyAccount.credentials.accessKeyId,
        AWS_SECRET_ACCESS_KEY: dummyAccount.credentials.secretAccessKey,
        AWS_ENDPOINT_URL_DYNAMODB: proxy.endpoint,
        AWS_ENDPOINT_URL_SNS: sns.endpoint,
        ORDERS_TABLE: table,
      };
      for (const name of names) lambdas.set(name, startLambda(name, env));
    }, 60_000);

    afterAll(async () => {
      for (const lambda of lambdas.values()) lambda.stop();
      await Promise.all([proxy.close(), sns.close()]);
      await engine.stop();
    });

    beforeEach(async () => {
      proxy.clear();
      sns.behave("accept");
      const article = {
        orderId: { S: "100" },
        orderedItem: { S: "Hoodie" },
        shippingDate: { S: inDays(7) },
        customerName: { S: "Justin" },
        CallerID: { S: caller },
        isCancel: { S: "False" },
      };
      await patientClient(engine).send(new PutItemCommand({ TableName: table, Item: article }));
    });

    const lookUp = () => invoke("look-up-order", connectEvent({ parameters: { orderId: "100" } }));

    test("answer a warm-up ping, and nothing else happens", async () => {
      for (const name of names)
        expect(await invoke(name, { orderline: "warm-up" })).toEqual({ orderline: "warm" });
      expect(proxy.requests).toEqual([]);
    });

    test("look up in one round trip, change in two and the notice's", async () => {
      expect(await invoke("look-up-order", connectEvent())).toMatchObject({
        outcome: "found",
        orderId: "100",
      });
      expect(proxy.requests).toEqual(["Query"]);
      proxy.clear();
      const texts = sns.texts.length;
      expect(await change(9)).toMatchObject({ lambdaResult: "Success", outcome: "rescheduled" });
      expect(proxy.requests.slice(0, 2)).toEqual(["GetItem", "UpdateItem"]);
      expect(sns.texts.slice(texts)).toHaveLength(1);
    });

    test("change in one round trip, and the notice's, what was told whole", async () => {
      const { orderVersion } = await lookUp();
      proxy.clear();
      expect(await change(9, { orderVersion })).toMatchObject({ outcome: "rescheduled" });
      expect(proxy.requests).toEqual(["UpdateItem", "UpdateItem", "UpdateItem"]);
    });

    test("move an order, tell its caller once and cancel it for good", async () => {
      const texts = sns.texts.length;
      await change(9, { orderVersion: "0" });
      expect(await change(9, { orderVersion: "0" })).toMatchObject({
        lambdaResult: "Success",
        outcome: "unchanged",
      });
      const cancel = connectEvent({ parameters: { orderId: "100", orderVersion: "1" } });
      expect(await invoke("cancel-order", cancel)).toMatchObject({ outcome: "cancelled" });
      expect(await invoke("cancel-order", cancel)).toMatchObject({ outcome: "already-cancelled" });
      expect(await change(12)).toMatchObject({ lambdaResult: "Refused", reason: "cancelled" });
      expect(sns.texts.slice(texts).map(({ phone }) => phone)).toEqual([caller, caller]);
    });

    test.each(["hang", "cut", "fail", "throttle"] as const)(
      "say that nothing was changed when every request meets: %s",
      async (fault) => {
        proxy.fault(fault);
        for (const answer of [lookUp, () => change(9)]) {
          const started = performance.now();
          expect(await answer()).toMatchObject({
            lambdaResult: "Error",
            outcome: "error",
            reason: "unavailable",
          });
          expect(performance.now() - started).toBeLessThan(2500);
        }
        proxy.clear();
        expect(await lookUp()).toMatchObject({
          shippingDate: inDays(7),
          orderVersion: `0.placed.${inDays(7)}..`,
        });
      },
    );

    test.each(["hang", "take-and-hang", "cut", "take-and-cut", "fail", "take-and-fail"] as const)(
      "never call a change failed that may have been made: every write meets %s",
      async (fault) => {
        proxy.fault(fault, { operation: "UpdateItem" });
        const started = performance.now();
        const answer = await change(9);
        expect(performance.now() - started).toBeLessThan(2500);
        proxy.clear();
        const stored = await lookUp();
        if (fault.startsWith("take-and-"))
          expect([answer["outcome"], stored["shippingDate"]]).toEqual(["rescheduled", inDays(9)]);
        else expect([answer["outcome"], stored["shippingDate"]]).toEqual(["unknown", inDays(7)]);
      },
    );

    test("repeat a write whose answer was lost without doing it twice", async () => {
      const texts = sns.texts.length;
      proxy.fault("take-and-cut", { operation: "UpdateItem", times: 1 });
      expect(await change(9)).toMatchObject({ lambdaResult: "Success", outcome: "rescheduled" });
      proxy.clear();
      expect(await lookUp()).toMatchObject({ orderVersion: expect.stringMatching(/^1\b/) });
      expect(sns.texts.slice(texts)).toHaveLength(1);
    });

    test("change in one round trip, and the notice's, what was told whole", async () => {
      const { orderVersion } = await lookUp();
      proxy.clear();
      expect(await change(9, { orderVersion })).toMatchObject({ outcome: "rescheduled" });
      expect(proxy.requests).toEqual(["UpdateItem", "UpdateItem", "UpdateItem"]);
    });

    test.each(["hang", "fail", "throttle", "cut"] as const)(
      "make the change though SNS meets %s, and leave the text owed",
      async (behaviour) => {
        sns.behave(behaviour);
        const started = performance.now();
        expect(await change(9)).toMatchObject({ lambdaResult: "Success", outcome: "rescheduled" });
        expect(performance.now() - started).toBeLessThan(2500);
      },
    );

    test("do not tell another caller that the order is there", async () => {
      const stranger = { endpoint: { Address: "+818011112222", Type: "TELEPHONE_NUMBER" } };
      expect(
        await invoke("cancel-order", connectEvent({ ...stranger, parameters: { orderId: "100" } })),
      ).toMatchObject({
        lambdaResult: "Refused",
        outcome: "not-found",
      });
      expect(await lookUp()).toMatchObject({ isCancel: "False" });
    });
  });
}
