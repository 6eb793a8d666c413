import { describe, expect, test } from "@jest/globals";
import { type PhoneLine, phoneLine } from "../../index.ts";
import { formatResult } from "../../test-case/format-result.ts";
import { readTestCases } from "../../test-case/read-test-cases.ts";
import { runTestCase } from "../../test-case/run-test-case.ts";
import { say, smallFlow } from "../flow/small-flow.ts";
import { bot, kitchen, lookUp, office, opening, pizzeria } from "./pizzeria.ts";
import {
  answering,
  begins,
  check,
  completed,
  content,
  disconnect,
  endTest,
  failing,
  hears,
  instead,
  log,
  override,
  press,
  speak,
  started,
  succeeds,
  type Written,
} from "./written.ts";

async function run(observations: Readonly<Record<string, Written>>, line: PhoneLine = pizzeria()) {
  const [testCase] = readTestCases(content(observations), "pizzeria.json");
  if (!testCase) throw new Error("no test case");
  return runTestCase(testCase, line);
}

const lambda = { LambdaFunctionARN: lookUp };
const hours = { HoursOfOperationId: opening };
const queue = { QueueId: kitchen };
const assistant = { LexV2Bot: { AliasArn: bot } };

describe("a test case", () => {
  test("passes when all that it waits for comes, in its order", async () => {
    const result = await run({
      start: { on: started },
      welcome: { on: hears("Welcome") },
      menu: { on: hears("Press 1 for your order"), does: [press("2")] },
      transfer: {
        on: begins("TransferContactToQueue", queue),
        does: [check("$.Queue.Name", "Equals", "Kitchen"), endTest],
      },
    });
    expect(result).toMatchObject({ status: "PASSED", ended: "by the test case" });
    expect(result.observations.map(({ status }) => status)).toEqual(["PASSED", "PASSED", "PASSED", "PASSED"]);
  });

  test("is over at EndTest: nobody is put through any more", async () => {
    const result = await run({
      menu: { on: hears("Press 1"), does: [press(2)] },
      transfer: { on: begins("TransferContactToQueue", queue), does: [endTest] },
    });
    expect(result.events.map(({ type }) => type)).not.toContain("transferred");
  });

  test("tells what came instead of what it waited for, and what was never waited for", async () => {
    const result = await run({
      welcome: { on: hears("Welcome to the bakery") },
      menu: { on: hears("Press 1"), does: [endTest] },
    });
    expect(result).toMatchObject({ status: "FAILED", ended: "after five minutes" });
    const [welcome, menu] = result.observations;
    expect(welcome).toMatchObject({ status: "FAILED", expects: 'to hear "Welcome to the bakery"' });
    expect(welcome?.instead).toContain('heard "Welcome to the pizzeria."');
    expect(menu?.status).toBe("NOT_RUN");
    expect(formatResult(result, false)).toContain("✗ welcome: to hear");
  });

  test("fails when a check fails, and tells what was there", async () => {
    const result = await run({
      menu: { on: hears("Press 1"), does: [press(2)] },
      transfer: {
        on: begins("TransferContactToQueue", queue),
        does: [check("$.Queue.Name", "TextContains", "Office"), endTest],
      },
    });
    expect(result).toMatchObject({
      status: "FAILED",
      ended: "in failure",
      why: 'transfer: $.Queue.Name was "Kitchen", expected TextContains Office',
    });
  });

  test("waits from the start for what follows nothing else", async () => {
    const result = await run({
      menu: { on: hears("Press 1"), does: [press(2)], next: [] },
      anywhere: { on: begins("TransferContactToQueue", queue), does: [endTest] },
    });
    expect(result.status).toBe("PASSED");
  });

  test("keeps silent where it has nothing to say", async () => {
    const result = await run({
      menu: { on: hears("Press 1") },
      sorry: { on: hears("did not get that"), does: [endTest] },
    });
    expect(result.status).toBe("PASSED");
  });

  test("comes to its end with the contact, too", async () => {
    const result = await run({
      menu: { on: hears("Press 1"), does: [press(1)] },
      minutes: { on: hears("25 minutes") },
      over: { on: completed },
    });
    expect(result).toMatchObject({ status: "PASSED", ended: "with the contact" });
  });

  test("waits in the queue with the caller, and hears what is said there", async () => {
    const line = pizzeria({ queues: { [kitchen]: { name: "Kitchen", agentFreeAfterSeconds: 1000 } } });
    const inQueue = {
      menu: { on: hears("Press 1"), does: [press(2)] },
      music: { on: hears("music", "Inclusion") },
    };
    expect(await run({ ...inQueue, nobody: { on: hears("This is the kitchen") } }, line)).toMatchObject({
      status: "FAILED",
      ended: "after five minutes",
    });
    const music = { ...inQueue.music, does: [check("$.Queue.Name", "Equals", "Kitchen"), endTest] };
    expect(await run({ ...inQueue, music }, line)).toMatchObject({ status: "PASSED" });
  });

  test("lets the caller hang up", async () => {
    const result = await run({ menu: { on: hears("Press 1"), does: [disconnect] }, over: { on: completed } });
    expect(result).toMatchObject({ status: "PASSED", ended: "with the contact" });
    expect(result.transcript).toContain("the caller hung up");
  });

  test("hears sentences in a row as one, or one by one", async () => {
    const result = await run({
      both: { on: hears("pizzeria. Press 1 for your order"), does: [press(1)] },
      minutes: { on: hears("Your pizza comes in 24 minutes", "Similarity"), does: [endTest] },
    });
    expect(result.status).toBe("PASSED");
  });

  test("does not take any sentence for a similar one", async () => {
    const result = await run({ menu: { on: hears("Good evening, this is the bank.", "Similarity") } });
    expect(result.status).toBe("FAILED");
  });

  test.each([{ PromptId: "jingle" }, { Media: { Uri: "s3://sounds/jingle.wav" } }])(
    "knows %j",
    async (Properties) => {
      const { Media } = { Media: undefined, ...Properties };
      const line = phoneLine({
        flow: smallFlow({
          jingle: {
            ...say(""),
            with: Media
              ? { Media }
              : { PromptId: "arn:aws:connect:eu-west-2:111122223333:instance/1/prompt/jingle" },
          },
        }),
        prompts: { jingle: "La la la." },
      });
      const jingle = { on: { Type: "MessageReceived", Properties }, does: [endTest] };
      expect((await run({ jingle }, line)).why).toBeUndefined();
    },
  );

  test("logs what references read", async () => {
    const result = await run({
      menu: { on: hears("Press 1"), does: [press(1)] },
      done: {
        on: succeeds("InvokeLambdaFunction", lambda),
        does: [
          check("$.External.minutes", "NumberLessThan", 30),
          log({ minutes: "$.External.minutes" }),
          endTest,
        ],
      },
    });
    expect(result).toMatchObject({ status: "PASSED", logged: { minutes: "25" } });
  });

  test("reads no answer of a function whose success it did not wait for", async () => {
    const result = await run({
      menu: { on: hears("Press 1"), does: [press(1)] },
      minutes: { on: hears("25 minutes"), does: [check("$.External.minutes", "Exists"), endTest] },
    });
    expect(result.why).toBe('minutes: $.External.minutes was "", expected Exists');
  });

  test("breaks off with the flow, and says why", async () => {
    const result = await run({ menu: { on: hears("Press 1"), does: [press(1)] } }, pizzeria({ lambdas: {} }));
    expect(result).toMatchObject({
      status: "FAILED",
      ended: "in failure",
      why: expect.stringContaining("look up"),
    });
  });

  test("says the number and the attributes that it is given", async () => {
    const [testCase] = readTestCases(
      JSON.stringify({
        Name: "regular",
        Content: content({
          start: {
            on: started,
            does: [
              check("$.CustomerEndpoint.Address", "Equals", "+442079460000"),
              check("$.Attributes.regular", "Equals", "yes"),
              endTest,
            ],
          },
        }),
        EntryPoint: { Type: "CHAT", VoiceCallEntryPointParameters: { SourcePhoneNumber: "+442079460000" } },
        InitializationData: '{"Attributes":{"regular":"yes"}}',
      }),
      "regular.json",
    );
    expect(testCase && (await runTestCase(testCase, pizzeria()))).toMatchObject({
      name: "regular",
      status: "PASSED",
    });
  });

  test("knows a resource by what the line calls it", async () => {
    const [testCase] = readTestCases(
      content({
        menu: { on: hears("Press 1"), does: [press(2)] },
        transfer: { on: begins("TransferContactToQueue", { QueueId: "KitchenQueueArn" }), does: [endTest] },
      }),
      "named.json",
    );
    expect(
      testCase && (await runTestCase(testCase, pizzeria(), { names: { KitchenQueueArn: kitchen } })),
    ).toMatchObject({ status: "PASSED" });
  });

  test("runs beside many others on one line", async () => {
    const line = pizzeria();
    const results = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        run(
          {
            start: {
              on: started,
              does: [
                override(
                  "InvokeLambdaFunction",
                  lambda,
                  answering({ LoadedData: JSON.stringify({ minutes: `${index}` }) }),
                ),
              ],
            },
            menu: { on: hears("Press 1"), does: [press(1)] },
            minutes: { on: hears(`in ${index} minutes`), does: [endTest] },
          },
          line,
        ),
      ),
    );
    expect(results.map(({ why }) => why).filter(Boolean)).toEqual([]);
  });
});

describe("what a test case puts in the place of a resource", () => {
  const withFunction = (strategy: object, words: string) =>
    run(
      {
        start: { on: started, does: [override("InvokeLambdaFunction", lambda, { ...strategy })] },
        menu: { on: hears("Press 1"), does: [press(1)] },
        after: { on: hears(words), does: [endTest] },
      },
      pizzeria({ lambdas: { "look-up": () => ({ minutes: "25" }), slow: () => ({ minutes: "90" }) } }),
    );
  const cannot = "cannot find your order";

  test.each<[string, object, string]>([
    ["an answer", answering({ LoadedData: '{"minutes":"7"}' }), "in 7 minutes"],
    ["an answer as some write it", answering({ Value: '{"minutes":"8"}' }), "in 8 minutes"],
    ["an answer in time", answering({ DelaySeconds: 2, LoadedData: '{"minutes":"9"}' }), "in 9 minutes"],
    ["an answer too late", answering({ DelaySeconds: 4, LoadedData: '{"minutes":"9"}' }), cannot],
    ["an error", failing("NoMatchingError"), cannot],
    ["no answer at all", failing("TimeLimitExceeded"), cannot],
    ["another function", instead("arn:aws:lambda:eu-west-2:111122223333:function:slow"), "in 90 minutes"],
  ])("is %s of a function", async (_, strategy, words) => {
    expect((await withFunction(strategy, words)).why).toBeUndefined();
  });

  test.each<[string, object, string]>([
    ["open", answering({ Value: "InHours" }), "Press 1"],
    ["closed", answering({ Value: "OutOfHours" }), "We are closed"],
    ["unknown", failing("NoMatchingError"), "failed"],
    ["others", instead("night"), "We are closed"],
  ])("are hours that are %s", async (_, strategy, words) => {
    const line = pizzeria({ hours: { [opening]: "always", night: "never" } });
    const result = await run(
      {
        start: { on: started, does: [override("CheckHoursOfOperation", hours, { ...strategy })] },
        after: { on: hears(words), does: [endTest] },
      },
      line,
    );
    expect(result.why).toBeUndefined();
  });

  test.each<[string, object, string]>([
    ["that is full", failing("QueueAtCapacity"), "Everybody is busy"],
    ["that fails", failing("NoMatchingError"), "failed"],
  ])("is a queue %s", async (_, strategy, words) => {
    const result = await run({
      start: { on: started, does: [override("TransferContactToQueue", queue, { ...strategy })] },
      menu: { on: hears("Press 1"), does: [press(2)] },
      after: { on: hears(words), does: [endTest] },
    });
    expect(result.why).toBeUndefined();
  });

  test("is another queue", async () => {
    const result = await run({
      start: { on: started, does: [override("TransferContactToQueue", queue, instead(office))] },
      menu: { on: hears("Press 1"), does: [press(2)] },
      over: { on: completed },
    });
    expect(result.status).toBe("PASSED");
    expect(result.transcript).toContain("transferred to Office");
  });

  test("is an answer of the bot, to which nobody says a word", async () => {
    const LoadedData = JSON.stringify({ IntentName: "Order", Slots: { pizza: "Calzone" } });
    const result = await run({
      start: {
        on: started,
        does: [override("ConnectParticipantWithLexBot", assistant, answering({ LoadedData }))],
      },
      menu: { on: hears("Press 1"), does: [press(3)] },
      done: {
        on: succeeds("ConnectParticipantWithLexBot", assistant),
        does: [check("$.Lex.Slots.pizza", "Equals", "Calzone")],
      },
      coming: { on: hears("One Calzone"), does: [endTest] },
    });
    expect(result.why).toBeUndefined();
  });

  test("leaves the bot alone that the test case talks to", async () => {
    const result = await run({
      menu: { on: hears("Press 1"), does: [press(3)] },
      ask: { on: hears("What may I do"), does: [speak("a Margherita, please")] },
      coming: { on: hears("One Margherita"), does: [endTest] },
    });
    expect(result.why).toBeUndefined();
  });

  test("holds once, and is followed by the next one", async () => {
    const full = override("TransferContactToQueue", queue, failing("QueueAtCapacity"));
    const result = await run({
      start: { on: started, does: [full, override("TransferContactToQueue", queue, instead(office))] },
      menu: { on: hears("Press 1"), does: [press(2)] },
      busy: { on: hears("Everybody is busy") },
      "menu again": { on: hears("Press 1"), does: [press(2)] },
      over: { on: completed },
    });
    expect(result.why).toBeUndefined();
    expect(result.transcript).toContain("transferred to Office");
  });

  test("is used at once where it is put there as the flow starts to use the resource", async () => {
    const result = await run({
      menu: { on: hears("Press 1"), does: [press(1)] },
      asked: {
        on: begins("InvokeLambdaFunction", lambda),
        does: [override("InvokeLambdaFunction", lambda, answering({ LoadedData: '{"minutes":"3"}' }))],
      },
      minutes: { on: hears("in 3 minutes"), does: [endTest] },
    });
    expect(result.why).toBeUndefined();
  });

  test("has to be among the line's", async () => {
    const result = await withFunction(instead("nowhere"), "25");
    expect(result.why).toMatch(/nowhere .* not among the line's: look-up, slow/);
  });
});
