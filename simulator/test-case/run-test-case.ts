import type { CallerInput } from "../caller.ts";
import { BrokenOff } from "../flow/broken-off.ts";
import type { Call } from "../line/call.ts";
import type { PhoneLine } from "../line/phone-line.ts";
import type { TestCase } from "./test-case.ts";
import type { TestCaseResult } from "./test-case-result.ts";
import { testUnderWay } from "./test-under-way.ts";

export interface TestCaseOptions {
  /** What the line calls what the test case names otherwise: `{ "arn:…:queue/1f…": "orders" }`, `{ "${Line}": "+442079460000" }`. */
  readonly names?: Readonly<Record<string, string>>;
  /** The number that calls where the test case names none (E.164). */
  readonly from?: string;
}

/** Connect ends a test that takes longer, in seconds. */
const longestTest = 300;

/**
 * Runs a test case of Amazon Connect on a line: in milliseconds, where Connect takes as long as a call does. Any number
 * of them can run on one line at once.
 */
export async function runTestCase(
  testCase: TestCase,
  line: Pick<PhoneLine, "call">,
  { names = {}, from = "+15555550100" }: TestCaseOptions = {},
): Promise<TestCaseResult> {
  const called = (name: string) => names[name] ?? name;
  const { attributes, channel, to } = testCase;
  const test = testUnderWay(testCase, names);
  try {
    const call = await line.call({
      ...{ from: called(testCase.from ?? from), attributes, channel, ...(to && { to: called(to) }) },
      ...{ replace: test.replace, onEvent: test.onEvent },
    });
    while (call.ending === undefined && !test.isOver() && test.seconds() < longestTest)
      await act(call, test.nextInput());
    if (!test.isOver() && test.seconds() >= longestTest) test.timeIsUp();
    await call.hangUp();
  } catch (error) {
    if (!(error instanceof BrokenOff)) throw error;
    test.breaksOff(error.message);
  }
  return test.result();
}

function act(call: Call, input: CallerInput | "hang up"): Promise<void> {
  if (input === "hang up") return call.hangUp();
  switch (input.kind) {
    case "keys":
      return call.press(input.keys);
    case "speech":
      return call.say(input.text);
    case "silence":
      return call.silence();
  }
}
