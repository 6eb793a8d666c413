import { expect, test } from "@jest/globals";
import { asPlay } from "../../test-case/as-play.ts";
import { readTestCases } from "../../test-case/read-test-cases.ts";
import { runTestCase } from "../../test-case/run-test-case.ts";
import { pizzeria } from "./pizzeria.ts";
import { check, content, endTest, hears, press } from "./written.ts";

async function played(observations: Parameters<typeof content>[0]) {
  const text = JSON.stringify(JSON.parse(content(observations)), null, 2);
  const [testCase] = readTestCases(text, "pizzeria.test-case.json");
  if (!testCase) throw new Error("no test case");
  return { text, play: asPlay(await runTestCase(testCase, pizzeria()), text) };
}

test("a test case that passes is told as a call that went as scripted", async () => {
  const { play } = await played({
    menu: { on: hears("Press 1"), does: [press(1)] },
    minutes: { on: hears("25 minutes"), does: [endTest] },
  });
  expect(play.deviation).toBeUndefined();
  expect(play.transcript).toEqual([
    { who: "line", text: "Welcome to the pizzeria." },
    { who: "line", text: "Press 1 for your order, 2 for the kitchen, 3 for our assistant." },
    { who: "caller", text: "[1]" },
    { who: "line", text: "Your pizza comes in 25 minutes." },
    { who: "end", text: "the caller hung up" },
  ]);
});

test("one that fails is told with the line of its observation, and what came instead", async () => {
  const { text, play } = await played({
    menu: { on: hears("Press 1"), does: [press(1)] },
    "so long": { on: hears("26 minutes"), does: [endTest] },
  });
  expect(play.deviation).toEqual({
    line: text.split("\n").findIndex((line) => line.includes('"so long"')) + 1,
    expected: 'to hear "26 minutes"',
    heard: expect.arrayContaining(['heard "Your pizza comes in 25 minutes."', "the test ended"]),
  });
});

test("a check that fails is told as what it found", async () => {
  const { play } = await played({
    menu: { on: hears("Press 1"), does: [check("$.Attributes.name", "Exists"), endTest] },
  });
  expect(play.deviation?.heard).toEqual(['menu: $.Attributes.name was "", expected Exists']);
});
