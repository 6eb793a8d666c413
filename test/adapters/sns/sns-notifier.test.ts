import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type Behaviour, type SnsStub, startSnsStub } from "../../../local/aws/sns-stub.ts";
import { snsClient, snsNotifier } from "../../../src/adapters/sns/index.ts";
import { deadline, timeLeft } from "../../../src/application/index.ts";
import { notifierContract, type StartNotifier } from "../../../src/testing/notifier-contract.ts";
import { anOwingOrder } from "../../support/builders.ts";

const account = {
  region: "ap-northeast-1",
  credentials: { accessKeyId: "test", secretAccessKey: "test" },
};

let sns: SnsStub;
let client: ReturnType<typeof snsClient>;

beforeEach(async () => {
  sns = await startSnsStub();
  client = snsClient({ ...account, endpoint: sns.endpoint });
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
  test.each([
    ["empty", ""],
    ["too long", "あ".repeat(1601)],
  ])("of a text that is %s", async (_, message) => {
    const notification = await snsNotifier({ client, text: () => message }).notify(anOwingOrder());
    expect(notification).toEqual({ outcome: "rejected", reason: "rejected" });
    expect(sns.requests).toBe(1);
  });

  test("of a customer who wants no texts", async () => {
    sns.behave("opted-out");
    const notification = await snsNotifier({ client, text }).notify(anOwingOrder());
    expect(notification).toEqual({ outcome: "rejected", reason: "rejected" });
  });
});

describe("anything else that SNS says is a failure for now", () => {
  test.each<[Behaviour, RegExp, number]>([
    ["throttle", /^Throttling/, 2],
    ["fail", /^InternalError/, 2],
    ["forbid", /^AuthorizationError/, 1],
    ["no-texts", /^InvalidParameterException 400/, 1],
  ])("%s", async (behaviour, cause, requests) => {
    sns.behave(behaviour);
    const notification = await snsNotifier({ client, text }).notify(anOwingOrder());
    expect(notification).toEqual({ outcome: "failed", cause: expect.stringMatching(cause) });
    expect(JSON.stringify(notification)).not.toMatch(/9012345678|秘密/);
    expect(sns.requests).toBe(requests);
    expect(sns.texts).toEqual([]);
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

  test("no connection in time, tried twice", async () => {
    const opened: Socket[] = [];
    // It takes the connections that TLS is to be agreed on, and says nothing.
    const mute = createServer((socket) => opened.push(socket.on("error", () => {})));
    mute.listen(0, "127.0.0.1");
    await once(mute, "listening");
    const { port } = mute.address() as AddressInfo;
    const lost = snsClient({ ...account, endpoint: `https://127.0.0.1:${port}` });
    const notification = await snsNotifier({ client: lost, text }).notify(anOwingOrder(), {
      signal: deadline(400),
    });
    expect(notification).toMatchObject({ outcome: "failed" });
    expect(opened).toHaveLength(2);
    lost.destroy();
    for (const socket of opened) socket.destroy();
    mute.close();
  });
});

describe("a text whose answer is missing may be on its way, and is not sent again at once", () => {
  test.each<Behaviour>(["take-and-hang", "take-and-cut", "take-and-empty", "hang", "cut"])(
    "%s",
    async (behaviour) => {
      sns.behave(behaviour);
      const notification = await snsNotifier({ client, text }).notify(anOwingOrder(), {
        signal: deadline(1000),
      });
      expect(notification).toMatchObject({ outcome: "unconfirmed" });
      expect(sns.requests).toBe(1);
    },
  );

  test("when SNS is slow, all the time that is left is waited for", async () => {
    sns.behave("hang");
    const signal = deadline(300);
    const { outcome } = await snsNotifier({ client, text }).notify(anOwingOrder(), { signal });
    expect(timeLeft(signal)).toBeLessThan(50);
    expect(outcome).toBe("unconfirmed");
  });

  test("when it is aborted meanwhile, at once", async () => {
    sns.behave("hang");
    const started = performance.now();
    const { outcome } = await snsNotifier({ client, text }).notify(anOwingOrder(), {
      signal: AbortSignal.timeout(200),
    });
    // Without the signal it would wait for 5,000.
    expect(performance.now() - started).toBeLessThan(3000);
    expect(outcome).toBe("unconfirmed");
  });
});

describe("a passing fault that SNS tells of is got over at once", () => {
  test.each<Behaviour>(["throttle", "fail"])("%s", async (behaviour) => {
    sns.behave(behaviour, 1);
    const { outcome } = await snsNotifier({ client, text }).notify(anOwingOrder());
    expect(outcome).toBe("sent");
    expect(sns.texts).toHaveLength(1);
  });
});

test("each text has a connection of its own, which can't have broken while the function slept", async () => {
  const notifier = snsNotifier({ client, text });
  await notifier.notify(anOwingOrder());
  await notifier.notify(anOwingOrder());
  expect(sns.connections).toBe(2);
});
