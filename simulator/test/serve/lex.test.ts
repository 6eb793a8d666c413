import { gunzipSync, gzipSync } from "node:zlib";
import {
  DeleteSessionCommand,
  GetSessionCommand,
  type LexRuntimeV2Client,
  PutSessionCommand,
  RecognizeTextCommand,
  type RecognizeTextCommandInput,
  RecognizeUtteranceCommand,
} from "@aws-sdk/client-lex-runtime-v2";
import { describe, expect, test } from "@jest/globals";
import type { LexEvent } from "../../index.ts";
import { pizzeria } from "./pizzeria.ts";
import { withServed } from "./served.ts";

const at = { botId: "PIZZERIA01", botAliasId: "TSTALIASID", localeId: "en_GB", sessionId: "ada" };
const says = (lex: LexRuntimeV2Client, text: string, more: Partial<RecognizeTextCommandInput> = {}) =>
  lex.send(new RecognizeTextCommand({ ...at, text, ...more }));
const pack = (value: unknown) => gzipSync(JSON.stringify(value)).toString("base64");
const unpack = (text: string | undefined): unknown =>
  JSON.parse(gunzipSync(Buffer.from(text ?? "", "base64")).toString());
const date = (interpretedValue: string) => ({ value: expect.objectContaining({ interpretedValue }) });

describe("RecognizeText", () => {
  test("tells what the bot says, where the dialog stands, and what else was thought of", async () => {
    await withServed(pizzeria(), async ({ lex }) => {
      const asked = await says(lex, "I'd like a pizza", { requestAttributes: { shop: "1" } });
      expect(asked).toMatchObject({
        messages: [{ content: "For which day is the pizza?", contentType: "PlainText" }],
        sessionId: "ada",
        requestAttributes: { shop: "1" },
        sessionState: {
          dialogAction: { type: "ElicitSlot", slotToElicit: "DeliveryDate" },
          intent: { name: "OrderPizza", state: "InProgress", confirmationState: "None" },
          originatingRequestId: expect.any(String),
        },
      });
      expect(asked.interpretations?.[0]).toMatchObject({
        ...{ intent: { name: "OrderPizza" }, interpretationSource: "Lex" },
        nluConfidence: { score: expect.any(Number) },
      });
      expect(asked.interpretations?.map(({ intent }) => intent?.name)).toContain("FallbackIntent");

      const told = await says(lex, "tomorrow");
      expect(told.sessionState).toMatchObject({
        dialogAction: { type: "Close" },
        intent: {
          ...{ name: "OrderPizza", state: "ReadyForFulfillment" },
          slots: { DeliveryDate: date("2026-11-25") },
        },
      });
    });
  });

  test("takes attributes and a question that the client sets", async () => {
    await withServed(pizzeria(), async ({ lex }) => {
      const { sessionState } = await says(lex, "tomorrow", {
        sessionState: {
          dialogAction: { type: "ElicitSlot", slotToElicit: "DeliveryDate" },
          intent: { name: "OrderPizza", slots: {} },
          sessionAttributes: { caller: "Ada" },
        },
      });
      expect(sessionState).toMatchObject({
        sessionAttributes: { caller: "Ada" },
        intent: { slots: { DeliveryDate: date("2026-11-25") } },
      });
    });
  });

  test("takes contexts that the client makes active", async () => {
    const greeted = {
      name: "greeted",
      timeToLive: { timeToLiveInSeconds: 60, turnsToLive: 3 },
      contextAttributes: {},
    };
    await withServed(pizzeria(), async ({ lex }) => {
      const { sessionState } = await says(lex, "I'd like a pizza", {
        sessionState: { activeContexts: [greeted] },
      });
      expect(sessionState?.activeContexts).toMatchObject([{ name: "greeted" }]);
    });
  });

  test("tells the code hook that the text was written, and what the client sent along", async () => {
    const heard: unknown[] = [];
    const hook = async (event: LexEvent) => {
      heard.push(event.inputMode, event["requestAttributes"]);
      return { sessionState: { dialogAction: { type: "Delegate" }, intent: event.sessionState.intent } };
    };
    await withServed(pizzeria(hook), async ({ lex }) => {
      await says(lex, "I'd like a pizza", { requestAttributes: { shop: "1" } });
    });
    expect(heard).toEqual(["Text", { shop: "1" }]);
  });
});

test("RecognizeUtterance takes text and answers in headers, compressed", async () => {
  await withServed(pizzeria(), async ({ lex }) => {
    const answer = await lex.send(
      new RecognizeUtteranceCommand({
        ...{
          ...at,
          requestContentType: "text/plain; charset=utf-8",
          inputStream: Buffer.from("I'd like a pizza"),
        },
        sessionState: pack({ sessionAttributes: { caller: "Ada" } }),
        requestAttributes: pack({ shop: "1" }),
      }),
    );
    expect(answer).toMatchObject({ inputMode: "Text", sessionId: "ada" });
    expect(unpack(answer.inputTranscript)).toBe("I'd like a pizza");
    expect(unpack(answer.messages)).toEqual([
      { content: "For which day is the pizza?", contentType: "PlainText" },
    ]);
    expect(unpack(answer.requestAttributes)).toEqual({ shop: "1" });
    expect(unpack(answer.sessionState)).toMatchObject({
      dialogAction: { type: "ElicitSlot" },
      sessionAttributes: { caller: "Ada" },
    });
    expect(unpack(answer.interpretations)).toMatchObject([{ intent: { name: "OrderPizza" } }, {}]);
  });
});

describe("a session", () => {
  test("is put, got and deleted", async () => {
    await withServed(pizzeria(), async ({ lex }) => {
      const put = await lex.send(
        new PutSessionCommand({
          ...at,
          sessionState: {
            dialogAction: { type: "ElicitSlot", slotToElicit: "DeliveryDate" },
            intent: { name: "OrderPizza" },
          },
          messages: [{ contentType: "PlainText", content: "And when?" }],
        }),
      );
      expect(unpack(put.messages)).toEqual([{ content: "And when?", contentType: "PlainText" }]);
      const got = await lex.send(new GetSessionCommand(at));
      expect(got.sessionState).toMatchObject({
        dialogAction: { type: "ElicitSlot", slotToElicit: "DeliveryDate" },
        intent: { name: "OrderPizza", slots: { DeliveryDate: null } },
      });
      const { sessionState } = await says(lex, "tomorrow");
      expect(sessionState?.intent?.slots).toMatchObject({ DeliveryDate: date("2026-11-25") });
      expect(await lex.send(new DeleteSessionCommand(at))).toMatchObject(at);
      await expect(lex.send(new GetSessionCommand(at))).rejects.toMatchObject({
        name: "ResourceNotFoundException",
        message: "There is no session ada",
      });
    });
  });

  test("is forgotten when nobody says anything for long", async () => {
    const { clock, bot } = pizzeria();
    await withServed({ bot }, async ({ lex }) => {
      await says(lex, "I'd like a pizza");
      clock.pass(60_000);
      await expect(lex.send(new GetSessionCommand(at))).rejects.toMatchObject({
        name: "ResourceNotFoundException",
      });
    });
  });
});

describe("what cannot be answered is told as Lex tells it", () => {
  test("a bot or a locale that is not there", async () => {
    await withServed({ bots: { PIZZERIA01: pizzeria().bot } }, async ({ lex }) => {
      await expect(says(lex, "hi", { botId: "SOMETHING0" })).rejects.toMatchObject({
        name: "ResourceNotFoundException",
        message: "SOMETHING0/TSTALIASID is not a valid BotId/BotAliasId combination; bots here: PIZZERIA01",
      });
      await expect(says(lex, "hi", { localeId: "fr_FR" })).rejects.toMatchObject({
        name: "ValidationException",
        message: expect.stringContaining("bot Pizzeria has no locale fr_FR"),
      });
    });
  });

  test("speech, in and out", async () => {
    await withServed(pizzeria(), async ({ lex }) => {
      const spoken = { ...at, inputStream: Buffer.from("hi"), requestContentType: "audio/l16; rate=16000" };
      await expect(lex.send(new RecognizeUtteranceCommand(spoken))).rejects.toMatchObject({
        name: "ValidationException",
        message: expect.stringMatching(/'requestContentType'.*text\/plain/),
      });
      const loud = { ...spoken, requestContentType: "text/plain", responseContentType: "audio/mpeg" };
      await expect(lex.send(new RecognizeUtteranceCommand(loud))).rejects.toMatchObject({
        name: "ValidationException",
        message: expect.stringContaining("'responseContentType'"),
      });
    });
  });

  test("a state that Lex would refuse, or that is not compressed", async () => {
    await withServed(pizzeria(), async ({ lex }) => {
      const put = (sessionState: RecognizeTextCommandInput["sessionState"]) =>
        lex.send(new PutSessionCommand({ ...at, sessionState }));
      await expect(
        put({ dialogAction: { type: "ElicitSlot", slotToElicit: "Size" }, intent: { name: "OrderPizza" } }),
      ).rejects.toMatchObject({ name: "ValidationException", message: expect.stringContaining("slot") });
      await expect(put({ intent: { name: "OrderPizza" } })).rejects.toMatchObject({
        message: expect.stringContaining("dialogAction"),
      });
      await expect(put({ dialogAction: { type: "Delegate" } })).rejects.toMatchObject({
        message: expect.stringContaining("Delegate"),
      });
      await expect(
        lex.send(
          new RecognizeUtteranceCommand({
            ...{
              ...at,
              requestContentType: "text/plain",
              inputStream: Buffer.from("hi"),
              sessionState: "{}",
            },
          }),
        ),
      ).rejects.toMatchObject({ message: expect.stringMatching(/'sessionState'.*gzip/) });
    });
  });

  test("a code hook that throws, or answers what Lex would refuse", async () => {
    const throwing = async () => Promise.reject(new Error("no table"));
    await withServed(pizzeria(throwing), async ({ lex }) => {
      await expect(says(lex, "I'd like a pizza")).rejects.toMatchObject({
        ...{ name: "DependencyFailedException", $metadata: { httpStatusCode: 424 } },
        message: expect.stringContaining("no table"),
      });
    });
    await withServed(
      pizzeria(async () => ({})),
      async ({ lex }) => {
        await expect(says(lex, "I'd like a pizza")).rejects.toMatchObject({
          name: "DependencyFailedException",
        });
      },
    );
  });

  test("two requests for one session at once", async () => {
    let answer = (): void => {};
    const slow = (event: LexEvent) =>
      new Promise<unknown>((resolve) => {
        answer = () =>
          resolve({
            sessionState: { dialogAction: { type: "Delegate" }, intent: event.sessionState.intent },
          });
      });
    await withServed(pizzeria(slow), async ({ lex }) => {
      const both = [says(lex, "I'd like a pizza"), says(lex, "I'd like a pizza").finally(() => answer())];
      const [first, second] = await Promise.allSettled(both);
      const refused = [first, second].filter((one) => one?.status === "rejected");
      expect(refused).toMatchObject([{ reason: { name: "ConflictException" } }]);
    });
  });
});
