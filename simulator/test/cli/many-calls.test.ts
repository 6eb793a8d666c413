import { expect, test } from "@jest/globals";
import { flowScripts } from "../../cli/flow-scripts.ts";
import { givenLine } from "../../cli/given-line.ts";
import { type SmallBlock, smallFlow } from "../flow/small-flow.ts";
import { commandLine } from "./command-line.ts";

const menus = 40;
const menu = (number: number): SmallBlock => ({
  type: "GetParticipantInput",
  with: { Text: `Menu ${number}`, InputTimeLimitSeconds: "5", StoreInput: "False" },
  next: "bye",
  errors: { InputTimeLimitExceeded: "bye", NoMatchingCondition: "bye", NoMatchingError: "failed" },
  when: { "Equals 1": `menu-${(number + 1) % menus}` },
});

/** Ten turns. */
const script = `steps:
${Array.from({ length: 10 }, (_, turn) => `  - hears: Menu ${turn}\n  - presses: "1"\n`).join("")}  - hears: Menu 10
`;

// Calls take their time from the clock that they are given, so that a thousand of these take about three seconds.
test("a thousand calls of ten turns take less than ten seconds", async () => {
  const { file } = await commandLine();
  const blocks = Array.from({ length: menus }, (_, number) => [`menu-${number}`, menu(number)] as const);
  const flow = await file("menus.json", smallFlow(Object.fromEntries(blocks)));
  const scripts = flowScripts(await givenLine({ flow, seed: "1" }));
  const play = async (calls: number): Promise<number> => {
    const begun = process.cpuUsage();
    for (let call = 0; call < calls; call += 1) {
      const { deviation } = await scripts.play(scripts.read(script, "menus.call.yaml"));
      expect(deviation).toBeUndefined();
    }
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1e6;
  };
  // The least of several: another process may have had its share of a processor meanwhile.
  const times = [await play(20), await play(20), await play(20), await play(20), await play(20)];
  expect(50 * Math.min(...times)).toBeLessThan(10);
}, 60_000);
