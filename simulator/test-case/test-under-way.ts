import type { CallerInput } from "../caller.ts";
import { HungUp } from "../flow/broken-off.ts";
import type { CallEvent } from "../flow/call-event.ts";
import type { FlowData } from "../flow/flow-data.ts";
import { fill } from "../flow/reference.ts";
import { registry } from "../flow/resources.ts";
import type { CallOptions } from "../line/call-options.ts";
import { transcriptOf } from "../line/transcript.ts";
import type { Instruction, TestAction } from "./actions.ts";
import { failureOf } from "./assertion.ts";
import type { FlowActionType } from "./flow-actions.ts";
import { observing } from "./observing.ts";
import { overrides } from "./overrides.ts";
import type { TestCase } from "./test-case.ts";
import type { ObservationResult, TestCaseResult } from "./test-case-result.ts";

/** How long a block waits that does not say so, in seconds. */
const usualWait = 5;

interface UsedResource {
  readonly action: FlowActionType;
  readonly resource: string;
}

/** A test case that runs: it hears of everything in the call, and has something to do about it. */
export interface TestUnderWay extends Required<Pick<CallOptions, "replace" | "onEvent">> {
  /** What the caller does next: nothing, where the test case has nothing for them to do. */
  nextInput(): CallerInput | "hang up";
  isOver(): boolean;
  /** How long it has taken a caller who listens and waits: what is said takes no time. */
  seconds(): number;
  timeIsUp(): void;
  breaksOff(because: string): void;
  result(): TestCaseResult;
}

export function testUnderWay(
  { name, observations }: TestCase,
  names: Readonly<Record<string, string>>,
): TestUnderWay {
  const events: CallEvent[] = [];
  const inputs: (CallerInput | "hang up")[] = [];
  const logged: Record<string, string> = {};
  let ended: TestCaseResult["ended"] | undefined;
  let why: string | undefined;
  /** The time that has passed on the line's clock, and that the caller was silent for: a bot's block passes none. */
  const seconds = { passed: 0, silent: 0 };
  let wait = usualWait;
  let data: FlowData | undefined;
  /** The answers of functions and bots read as nothing until their success was observed. */
  let seen: Pick<FlowData, "External" | "Lex"> = { External: {}, Lex: {} };
  let block = "";
  let used: UsedResource | undefined;
  let promptId: string | undefined;

  const same = (expected: string, actual: string): boolean => {
    const called = names[expected] ?? expected;
    return registry({ [called]: true }).find(actual) ?? registry({ [actual]: true }).find(called) ?? false;
  };
  const read = () => ({ ...data, ...seen, LambdaInvocation: { ResultData: seen.External } });
  /** Who tests is no longer on the phone once the test is over. */
  const goOn = (): void => {
    if (ended) throw new HungUp();
  };
  /** The answer can be read by what an observation of it does, and after that. */
  const succeeded = (done: UsedResource): void => {
    const before = seen;
    if (data) seen = { External: data.External, Lex: data.Lex };
    if (!watched.take({ type: "FlowActionCompleted", ...done })) seen = before;
  };
  const perform = (action: TestAction): string | undefined => {
    switch (action.Type) {
      case "SendInstruction":
        inputs.push(inputOf(action.Parameters.Instruction));
        return undefined;
      case "OverrideSystemBehavior":
        putInPlace.add(action.Parameters.Behavior.Properties);
        return undefined;
      case "Assert":
        return failureOf(action.Parameters, read());
      case "TestControl": {
        const { Command } = action.Parameters;
        if (Command.Type === "EndTest") ended = "by the test case";
        else
          for (const [label, path] of Object.entries(Command.Properties.Expressions))
            logged[label] = fill(path, read());
        return undefined;
      }
    }
  };
  const watched = observing(observations, {
    ...{ same, data: read },
    perform(action) {
      const failure = perform(action);
      if (failure !== undefined) ended = "in failure";
      return failure;
    },
  });
  const putInPlace = overrides({
    same,
    uses(action, resource) {
      goOn();
      used = { action, resource };
      watched.take({ type: "FlowActionStarted", ...used });
      goOn();
    },
    plays(id) {
      promptId = id;
    },
    answersUnasked: () => void inputs.unshift({ kind: "silence" }),
  });

  return {
    nextInput: () => inputs.shift() ?? { kind: "silence" },
    isOver: () => ended !== undefined,
    seconds: () => Math.max(seconds.passed, seconds.silent),
    replace(resources, of) {
      data = of;
      const { clock } = resources;
      const pass = (milliseconds: number): void => {
        seconds.passed += milliseconds / 1000;
        clock.pass(milliseconds);
      };
      return putInPlace.replace({ ...resources, clock: { now: () => clock.now(), pass } }, () => block);
    },
    onEvent(event) {
      events.push(event);
      switch (event.type) {
        case "called":
          watched.take({ type: "TestInitiated" });
          break;
        case "entered":
          goOn();
          block = event.action;
          used = undefined;
          break;
        case "took":
          if (used && !/(Error|Exceeded)$/.test(event.branch)) succeeded(used);
          break;
        case "said":
          if (event.to === "caller")
            watched.take({
              type: "MessageReceived",
              text: event.text,
              ...(promptId !== undefined && { promptId }),
            });
          promptId = undefined;
          goOn();
          break;
        case "waits":
          wait = event.seconds ?? usualWait;
          break;
        case "silent":
          seconds.silent += Math.max(1, wait);
          watched.callerActs();
          break;
        case "pressed":
        case "heard":
          watched.callerActs();
          break;
      }
    },
    timeIsUp() {
      ended = "after five minutes";
      why = "five minutes were over, and Connect lets no test take longer: end it with EndTest";
    },
    breaksOff(because) {
      ended = "in failure";
      why = because;
    },
    result() {
      ended ??= "with the contact";
      if (ended === "by the test case" || ended === "with the contact")
        watched.take({ type: "TestCompleted" });
      const results = watched.results();
      const failed = results.find(({ status }) => status === "FAILED");
      const reason = why ?? (failed && sentenceOf(failed));
      return {
        ...{ name, ended, observations: results, logged, events, transcript: transcriptOf(events) },
        ...(reason === undefined ? { status: "PASSED" } : { status: "FAILED", why: reason }),
      };
    },
  };
}

/** How much is told of what came instead. */
const latest = 5;

function sentenceOf({ identifier, expects, instead, why }: ObservationResult): string {
  const came = instead.slice(-latest).join("; ") || "nothing came";
  return `${identifier}: ${why ?? `expected ${expects}, but ${came}`}`;
}

function inputOf(instruction: Instruction): CallerInput | "hang up" {
  switch (instruction.Type) {
    case "DtmfInput":
      return { kind: "keys", keys: String(instruction.Properties.Value) };
    case "TextUtterance": {
      const { Text, SSML = "" } = instruction.Properties;
      return { kind: "speech", text: Text ?? SSML.replace(/<[^<>]*>/g, " ").trim() };
    }
    case "TextInput":
      return { kind: "speech", text: instruction.Properties.Value };
    case "Disconnect":
      return "hang up";
  }
}
