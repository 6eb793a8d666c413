import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type Behaviour, type SnsStub, startSnsStub } from "../../../local/aws/sns-stub.ts";
import { snsClient, snsNotifier } from "../../../src/adapters/sns/index.ts";
import { notifierContract, type StartNotifier } from "../../../src/testing/notifier-contract.ts";
import { anOwingOrder } from "../../support/builders.ts";

let sns: SnsStub;
let client: ReturnType<typeof snsClient>;

beforeEach(async () => {
  sns = await startSnsStub();
  client = snsClient({
    endpoint: sns.endpoint,
    region: "ap-northeast-1",
    credentials: { accessKeyId: "test", secretAccessKey: "test" },
  });
});

afterEach(async () => {
  client.destroy();
  await sns.close();
});

const start: StartNotifier = async (text) => ({
  notifier: snsNotifier({ client, text }),
  arrived: () => sns.texts,
  breakDown: () => sns.behave("fail"),
});

test.each(notifierContract(start))("SNS $name", ({ run }) => run());

const secret = "秘密のコーヒーミル";
const text = () => secret;
const phone = "+819012345678";

describe("what is sent", () => {
  test("is a transactional text, from nobody in particular", async () => {
    await snsNotifier({ client, text }).notify(anOwingOrder());
    expect(sns.texts).toEqual([
      { phone, message: secret, attributes: { "AWS.SNS.SMS.SMSType": "Transactional" } },
    ]);
  });

  test.each(["Kaffee", "shop-24", "A12", "ABCDEFGHIJK"])(
    "comes from the sender that is set: %s",
    async (senderId) => {
      await snsNotifier({ client, text, senderId }).notify(anOwingOrder());
      expect(sns.texts[0]?.attributes).toEqual({
        "AWS.SNS.SMS.SMSType": "Transactional",
        "AWS.SNS.SMS.SenderID": senderId,
      });
    },
  );

  test.each(["", "AB", "ABCDEFGHIJKL", "12345", "my shop", "店の名前", "A_B_C", "Shop\n"])(
    "can't come from a sender that SNS would refuse: %j",
    (senderId) => {
      expect(() => snsNotifier({ client, text, senderId })).toThrow(RangeError);
      expect(() => snsNotifier({ client, text, senderId })).toThrow(/3 to 11 letters, digits or hyphens/);
    },
  );
});

describe("a refusal of this very text is for good", () => {
  test("of the number", async () => {
    const notification = await snsNotifier({ client, text }).notify(
      anOwingOrder({ customer: { name: "", phone: "+811" } }),
    );
    expect(notification).toEqual({ outcome: "rejected", reason: "invalid-number" });
    expect(sns.requests).toBe(1);
  });

  test.each([
    ["empty", ""],
    ["too long", "あ".repeat(1601)],
  ])("of a text that is %s", async (_, message) => {
    const notification = await snsNotifier({ client, text: () => message }).notify(anOwingOrder());
    expect(notification).toEqual({ outcome: "rejected", reason: "rejected" });
  });

  test("of a customer who wants no texts", async () => {
    sns.behave("opted-out");
    const notification = await snsNotifier({ client, text }).notify(anOwingOrder());
    expect(notification).toEqual({ outcome: "rejected", reason: "rejected" });
  });
});

describe("anything else is a failure for now", () => {
  test.each<[Behaviour, RegExp, number]>([
    ["throttle", /^Throttling/, 2],
    ["fail", /^InternalError/, 2],
    ["forbid", /^AuthorizationError/, 1],
    ["cut", /./, 2],
  ])("%s", async (behaviour, cause, requests) => {
    sns.behave(behaviour);
    const notification = await snsNotifier({ client, text }).notify(anOwingOrder());
    expect(notification).toEqual({ outcome: "failed", cause: expect.stringMatching(cause) });
    expect(JSON.stringify(notification)).not.toMatch(/9012345678|秘密/);
    expect(sns.requests).toBe(requests);
    expect(sns.texts).toEqual([]);
  });

  test("an answer that never comes, in less than four seconds", async () => {
    sns.behave("take-and-hang");
    const started = performance.now();
    const notification = await snsNotifier({ client, text }).notify(anOwingOrder());
    expect(performance.now() - started).toBeLessThan(4000);
    expect(notification).toEqual({ outcome: "failed", cause: expect.stringContaining("TimeoutError") });
    expect(sns.texts).toHaveLength(2);
  });

  test("hanging, at once when the time is up", async () => {
    sns.behave("hang");
    const started = performance.now();
    const { outcome } = await snsNotifier({ client, text }).notify(anOwingOrder(), {
      signal: AbortSignal.timeout(200),
    });
    // One attempt alone would wait for 1,500.
    expect(performance.now() - started).toBeLessThan(1400);
    expect(outcome).toBe("failed");
  });

  test("nobody there", async () => {
    await sns.close();
    const { outcome } = await snsNotifier({ client, text }).notify(anOwingOrder());
    expect(outcome).toBe("failed");
    sns = await startSnsStub();
  });

  test("a sender set up behind our back", async () => {
    client.middlewareStack.add(
      (next) => (args) => {
        const { MessageAttributes } = args.input as { MessageAttributes: Record<string, unknown> };
        MessageAttributes["AWS.SNS.SMS.SenderID"] = { DataType: "String", StringValue: "my shop" };
        return next(args);
      },
      { step: "initialize" },
    );
    const { outcome } = await snsNotifier({ client, text }).notify(anOwingOrder());
    expect(outcome).toBe("failed");
  });
});

describe("a passing fault is got over at once", () => {
  test.each<Behaviour>(["throttle", "fail", "cut"])("%s", async (behaviour) => {
    sns.behave(behaviour, 1);
    const { outcome } = await snsNotifier({ client, text }).notify(anOwingOrder());
    expect(outcome).toBe("sent");
    expect(sns.texts).toHaveLength(1);
  });

  test("a lost answer is a text sent twice, and no more", async () => {
    sns.behave("take-and-cut");
    const { outcome } = await snsNotifier({ client, text }).notify(anOwingOrder());
    expect(outcome).toBe("failed");
    expect(sns.texts).toHaveLength(2);
  });
});
