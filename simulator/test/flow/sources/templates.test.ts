// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are tokens of templates.
import { expect, test } from "@jest/globals";
import { flowsIn } from "../../../index.ts";

const template = (parameters: string, text = "Hello") => `{
  "Version": "2019-10-30",
  "StartAction": "a",
  "Actions": [
    { "Identifier": "a", "Type": "Loop", "Parameters": { ${parameters}, "Text": "${text}" } }
  ]
}`;

const parametersOf = (file: string, tokens = {}) =>
  flowsIn(file, "flow.json.tftpl", { tokens }).flatMap(({ content }) =>
    JSON.parse(JSON.stringify(content)).Actions.map((block: { Parameters: unknown }) => block.Parameters),
  );

test.each([
  ["${rounds}", "${rounds}"],
  ["{{rounds}}", "{{rounds}}"],
  ["<<rounds>>", "<<rounds>>"],
  ["%rounds%", "%rounds%"],
  ['${max("2", var.rounds)}', '${max("2", var.rounds)}'],
  ["${merge({ a = 1 }, {})}", "${merge({ a = 1 }, {})}"],
])("a token that stands bare stands for itself: %s", (token, value) => {
  expect(parametersOf(template(`"LoopCount": ${token}`))).toEqual([{ LoopCount: value, Text: "Hello" }]);
});

test("quotes within a token do not end the text", () => {
  expect(parametersOf(template('"QueueId": "${var.queues["night"]}", "LoopCount": ${rounds}'))).toEqual([
    { QueueId: '${var.queues["night"]}', LoopCount: "${rounds}", Text: "Hello" },
  ]);
  expect(
    parametersOf(template('"QueueId": "${q[\\"n\\"]}", "LoopCount": ${rounds}', 'say \\"yes\\"')),
  ).toEqual([{ QueueId: '${q["n"]}', LoopCount: "${rounds}", Text: 'say "yes"' }]);
});

test("what is given stands for a token of any kind, and nothing else is touched", () => {
  const text = "{{ shop }}, ${shop}, <<shop>>, %shop%, 5 % off, {{town}}, ${town}, <<town>>, %town%";
  expect(parametersOf(template('"LoopCount": "1"', text), { shop: "Ours" })).toEqual([
    { LoopCount: "1", Text: "Ours, Ours, Ours, Ours, 5 % off, {{town}}, ${town}, <<town>>, %town%" },
  ]);
});

test("a bracket that never closes is none of a token", () => {
  expect(() => parametersOf(template('"LoopCount": ${rounds'))).toThrow("it is not JSON, in line");
  expect(parametersOf(template('"LoopCount": ${rounds}', "{{ and ${"))).toEqual([
    { LoopCount: "${rounds}", Text: "{{ and ${" },
  ]);
});
