import { describe, expect, test } from "@jest/globals";
import { settableClock } from "../../../index.ts";
import { branches, callTo, type SmallBlock, say } from "../small-flow.ts";

describe("MessageParticipant", () => {
  const messages = (...texts: Record<string, unknown>[]) =>
    Object.fromEntries(
      texts.map((parameters, index): [string, SmallBlock] => [
        `m${index}`,
        {
          type: "MessageParticipant",
          with: parameters,
          next: index + 1 < texts.length ? `m${index + 1}` : "bye",
          errors: { NoMatchingError: "failed" },
        },
      ]),
    );

  test("says text, SSML without its marks, and prompts", async () => {
    const call = await callTo(
      messages(
        { Text: "Your number is $.CustomerEndpoint.Address.", SkipWhenDTMFBufferEnabled: "false" },
        { SSML: '<speak>Salt &amp;<break time="1s"/>pepper, <emphasis>both</emphasis>.</speak>' },
        { PromptId: "arn:aws:connect:r:a:instance/i/prompt/music" },
        { PromptId: "unheard" },
        { Media: { Uri: "https://sounds/$.Attributes.tune", SourceType: "S3", MediaType: "Audio" } },
      ),
      { prompts: { music: "A melody" } },
      { attributes: { tune: "hum.wav" } },
    );
    expect(call.spoken).toEqual([
      "Your number is +819012345678.",
      "Salt & pepper, both.",
      "A melody",
      "[prompt unheard]",
      "[https://sounds/hum.wav]",
    ]);
    expect(call.ending).toBe("goodbye");
  });

  test("a text that begins with <speak> is SSML", async () => {
    const call = await callTo(
      messages({ Text: '<speak>Salt &amp; <break time="1s"/>pepper</speak>' }, { Text: "a <b> c &amp;" }),
    );
    expect(call.spoken).toEqual(["Salt & pepper", "a <b> c &amp;"]);
  });

  test.each([{ Text: "$.External.message" }, { Text: "x".repeat(6001) }, { PromptId: "$.Attributes.none" }])(
    "what cannot be said is an error",
    async (parameters) => {
      const call = await callTo(messages(parameters));
      expect(branches(call)).toEqual(["m0: NoMatchingError", "failed: NextAction"]);
    },
  );
});

const menu = (parameters: Record<string, unknown> = {}): SmallBlock => ({
  type: "GetParticipantInput",
  with: { Text: "Press 1", InputTimeLimitSeconds: "5", StoreInput: "False", ...parameters },
  next: "failed",
  errors: { InputTimeLimitExceeded: "late", NoMatchingCondition: "other", NoMatchingError: "failed" },
  when: { "Equals 1": "one", "Equals #": "hash" },
});
const answers = { one: say("One"), hash: say("Hash"), other: say("Other"), late: say("Late") };

describe("GetParticipantInput, a menu", () => {
  test.each([
    ["1", "One"],
    ["#", "Hash"],
    ["2", "Other"],
    ["12", "One"],
  ])("key %s leads to %s", async (keys, heard) => {
    const call = await callTo({ menu: menu(), ...answers });
    expect(call.spoken).toEqual(["Press 1"]);
    await call.press(keys);
    await call.hears(heard);
  });

  test("keys after the first are lost, and that is told", async () => {
    const call = await callTo({ menu: menu(), ...answers });
    await call.press("145");
    expect(call.events).toContainEqual(expect.objectContaining({ type: "ignored", what: "45" }));
  });

  test("silence takes as long as the block waits", async () => {
    const clock = settableClock(new Date("2026-12-01T00:00:00Z"));
    const call = await callTo({ menu: menu(), ...answers }, { clock });
    expect(call.events.at(-1)).toEqual({ type: "waits", for: "key", seconds: 5 });
    await call.silence();
    await call.hears("Late");
    expect(clock.now()).toEqual(new Date("2026-12-01T00:00:05Z"));
  });

  test("speech is not heard", async () => {
    const call = await callTo({ menu: menu(), ...answers });
    await call.say("one");
    await call.hears("Late");
    expect(call.events).toContainEqual(expect.objectContaining({ type: "ignored", what: "one" }));
  });

  test("it may wait without a word", async () => {
    const call = await callTo({ menu: menu({ Text: undefined }), ...answers });
    expect(call.spoken).toEqual([]);
  });
});

describe("GetParticipantInput, storing", () => {
  const entry = (validation: Record<string, unknown>, keypad?: Record<string, unknown>) => ({
    entry: {
      type: "GetParticipantInput",
      with: {
        Text: "Number?",
        InputTimeLimitSeconds: "8",
        StoreInput: "True",
        InputValidation: validation,
        ...(keypad && { DTMFConfiguration: keypad }),
      },
      next: "told",
      errors: {
        NoMatchingError: "failed",
        ...("PhoneNumberValidation" in validation && { InvalidPhoneNumber: "invalid" }),
      },
    },
    told: say("You pressed $.StoredCustomerInput"),
    invalid: say("No phone number"),
  });
  const upTo = (MaximumLength: string) => ({ CustomValidation: { MaximumLength } });
  const stored = async (keys: string, ...of: Parameters<typeof entry>): Promise<string | undefined> => {
    const call = await callTo(entry(...of), {}, { attributes: { length: "3" } });
    await call.press(keys);
    return call.spoken[1];
  };

  test.each([
    ["123#", "123"],
    ["123", "123"],
    ["12#34", "12"],
    ["1234567", "12345"],
    ["12*345#", "345"],
    ["#", ""],
  ])("%s stores %p", async (keys, value) => {
    expect(await stored(keys, upTo("5"))).toBe(`You pressed ${value}`);
  });

  test("an end sequence of its own, and a star that is a key like others", async () => {
    const keypad = { InputTerminationSequence: "##", DisableCancelKey: "True" };
    expect(await stored("1#2#3*4###", upTo("20"), keypad)).toBe("You pressed 1#2#3*4#");
  });

  test("the length may be read", async () => {
    expect(await stored("12345", upTo("$.Attributes.length"))).toBe("You pressed 123");
    expect((await callTo(entry(upTo("$.Attributes.none")))).spoken).toEqual(["failed"]);
  });

  test("on silence the way of success, with the word Timeout", async () => {
    const call = await callTo(entry(upTo("5")));
    await call.silence();
    expect(call.spoken).toEqual(["Number?", "You pressed Timeout"]);
    expect(branches(call)[0]).toBe("entry: NextAction");
  });

  test("a phone number as the country dials it gets its code", async () => {
    const local = { PhoneNumberValidation: { NumberFormat: "Local", CountryCode: "JP" } };
    expect(await stored("09012345678#", local)).toBe("You pressed +819012345678");
    expect(await stored("123#", local)).toBe("No phone number");
  });

  test("an international one brings its own", async () => {
    const global = { PhoneNumberValidation: { NumberFormat: "E164" } };
    expect(await stored("819012345678#", global)).toBe("You pressed +819012345678");
    expect(await stored("09012345678#", global)).toBe("No phone number");
  });
});

describe("keys pressed ahead", () => {
  const buffer = (EnableDTMFBuffer: string, next: string, more: object = {}): SmallBlock => ({
    type: "GetParticipantInput",
    with: { EnableDTMFBuffer, ...more },
    next,
    errors: { NoMatchingError: "failed" },
  });
  const entry = (more: object = {}): SmallBlock => ({
    type: "GetParticipantInput",
    with: {
      Text: "Number?",
      InputTimeLimitSeconds: "8",
      StoreInput: "True",
      InputValidation: { CustomValidation: { MaximumLength: "3" } },
      ...more,
    },
    next: "told",
    errors: { NoMatchingError: "failed" },
  });
  const two = {
    on: buffer("true", "menu"),
    menu: { ...menu(), when: { "Equals 1": "skipped" } },
    skipped: { ...say("To be skipped", "entry"), with: { Text: "x", SkipWhenDTMFBufferEnabled: "true" } },
    entry: entry(),
    told: say("You pressed $.StoredCustomerInput"),
    ...answers,
  };

  test("answer the next block without its prompt", async () => {
    const call = await callTo(two);
    await call.press("1789");
    expect(call.spoken).toEqual(["Press 1", "You pressed 789"]);
  });

  test("are asked to be completed", async () => {
    const call = await callTo(two);
    await call.press("17");
    expect(call.spoken).toEqual(["Press 1", "Number?"]);
    await call.press("89");
    expect(call.spoken.at(-1)).toBe("You pressed 789");
  });

  test("suffice when nothing follows", async () => {
    const call = await callTo(two);
    await call.press("17");
    await call.silence();
    expect(call.spoken.at(-1)).toBe("You pressed 7");
  });

  test("are lost without it", async () => {
    const { on: _, ...lost } = two;
    const call = await callTo(lost);
    await call.press("1789");
    expect(call.spoken).toEqual(["Press 1", "x", "Number?"]);
  });

  test("may be stored when it is turned off", async () => {
    const off = buffer("False", "told", { StoreInput: "True" });
    const call = await callTo({ ...two, menu: { ...menu(), when: { "Equals 1": "off" } }, off });
    await call.press("145");
    expect(call.spoken).toEqual(["Press 1", "You pressed 45"]);
  });

  test("encrypted, they cannot be read", async () => {
    const InputEncryption = { EncryptionKeyId: "key-1", Key: "…" };
    const call = await callTo({ entry: entry({ InputEncryption }), told: two.told });
    await call.press("123");
    expect(call.spoken.at(-1)).toBe("You pressed [encrypted]");
    expect(call.events).toContainEqual({
      type: "contact-set",
      facts: { StoredCustomerInput: "encrypted with key key-1" },
    });
  });
});
