import { expect, test } from "@jest/globals";
import { phoneLine } from "../../index.ts";
import { type SmallBlock, say, smallFlow } from "../flow/small-flow.ts";

const menu: SmallBlock = {
  type: "GetParticipantInput",
  with: { Text: "Press 1, $.Attributes.name", InputTimeLimitSeconds: "5" },
  next: "bye",
  errors: { InputTimeLimitExceeded: "bye", NoMatchingCondition: "bye", NoMatchingError: "bye" },
  when: { "Equals 1": "ask" },
};
const ask: SmallBlock = {
  type: "InvokeLambdaFunction",
  with: { LambdaFunctionARN: "look-up", InvocationTimeLimitSeconds: "8" },
  next: "told",
  errors: { NoMatchingError: "bye" },
};

/** The cost of a call of so many turns, in milliseconds. */
async function costOf(turns: number, calls: number): Promise<number> {
  const line = phoneLine({
    flow: smallFlow({ menu, ask, told: say("It is $.External.item", "menu") }),
    lambdas: { "look-up": () => ({ item: "a teapot" }) },
  });
  const begun = performance.now();
  for (let made = 0; made < calls; made += 1) {
    const call = await line.call({ from: "+819012345678", attributes: { name: "Ada" } });
    for (let turn = 0; turn < turns; turn += 1) {
      await call.press("1");
      await call.hears("teapot");
    }
    await call.silence();
  }
  return (performance.now() - begun) / calls;
}

test("a call's cost grows with its turns and no faster", async () => {
  await costOf(10, 20);
  const short = await costOf(10, 40);
  const long = await costOf(100, 40);
  expect(long / short).toBeLessThan(25);
});
