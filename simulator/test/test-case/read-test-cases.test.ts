import { describe, expect, test } from "@jest/globals";
import { readTestCases } from "../../test-case/read-test-cases.ts";
import { TestCaseUnreadable } from "../../test-case/test-case-unreadable.ts";
import { lookUp } from "./pizzeria.ts";
import { answering, begins, check, content, endTest, hears, override, press, started } from "./written.ts";

const menu = content({ menu: { on: hears("Press 1"), does: [press("1#")] } });

/** The content with one thing changed, as JSON text. */
const withChange = (change: (document: ReturnType<typeof JSON.parse>) => void): string => {
  const document = JSON.parse(menu);
  change(document);
  return JSON.stringify(document);
};

const problemsOf = (text: string): readonly string[] => {
  try {
    readTestCases(text, "menu.json");
    return [];
  } catch (error) {
    if (error instanceof TestCaseUnreadable) return error.problems;
    throw error;
  }
};

describe("a file of test cases", () => {
  test("is a content alone, with what the console puts among its metadata", () => {
    const text = withChange((document) => {
      document.Metadata = {
        name: "Menu",
        initializationData: '{"Attributes":{}}',
        entryPoint: {
          Type: "VOICE_CALL",
          ChatEntryPointParameters: null,
          VoiceCallEntryPointParameters: {
            FlowId: "f1",
            SourcePhoneNumber: null,
            TranscriptionLanguageCodes: null,
          },
        },
      };
    });
    expect(readTestCases(`\uFEFF${text}`, "menu.json")).toEqual([
      expect.objectContaining({ name: "Menu", channel: "VOICE", flow: "f1", attributes: {} }),
    ]);
  });

  test("is what DescribeTestCase answers", () => {
    const answer = { TestCase: { Id: "1", Name: "Menu", Content: menu, EntryPoint: { Type: "CHAT" } } };
    expect(readTestCases(JSON.stringify(answer), "menu.json")).toEqual([
      expect.objectContaining({ name: "Menu", channel: "CHAT" }),
    ]);
  });

  test("is a template with several of them, beside other resources", () => {
    const template = {
      Resources: {
        Flow: { Type: "AWS::Connect::ContactFlow", Properties: {} },
        Menu: {
          Type: "AWS::Connect::TestCase",
          Properties: {
            Name: "Menu",
            Content: menu,
            EntryPoint: {
              Type: "VOICE_CALL",
              VoiceCallEntryPointParameters: { FlowId: { Ref: "Flow" }, SourcePhoneNumber: "+442079460000" },
            },
            InitializationData: '{"Attributes":{"regular":"yes"}}',
          },
        },
        Queue: {
          Type: "AWS::Connect::TestCase",
          Properties: {
            Content: {
              "Fn::Join": [
                "",
                content({ transfer: { on: begins("TransferContactToQueue", { QueueId: "@" }) } })
                  .split("@")
                  .flatMap((part, index) =>
                    index > 0 ? [{ "Fn::GetAtt": ["Kitchen", "QueueArn"] }, part] : [part],
                  ),
              ],
            },
          },
        },
      },
    };
    const [first, second] = readTestCases(JSON.stringify(template), "template.json");
    expect(first).toMatchObject({ name: "Menu", from: "+442079460000", attributes: { regular: "yes" } });
    expect(second?.name).toBe("Queue");
    expect(second?.observations[0]?.Event).toMatchObject({
      Properties: { ActionParameters: { QueueId: `$${"{Kitchen.QueueArn}"}` } },
    });
  });

  test("is a template in YAML, with the short forms of its functions", () => {
    const template = [
      "Resources:",
      "  Menu:",
      "    Type: AWS::Connect::TestCase",
      "    Properties:",
      "      InstanceArn: !Ref Instance",
      "      Content: !Sub |",
      `        ${menu}`,
    ].join("\n");
    expect(readTestCases(template, "template.yaml")).toEqual([expect.objectContaining({ name: "Menu" })]);
  });
});

describe("what cannot be run is told, with where it stands and the cure", () => {
  test.each<[string, string, readonly string[]]>([
    ["no JSON", "{", ["it is neither JSON nor YAML: line 1, column 2: Flow map must end with a }"]],
    [
      "something else",
      "{}",
      [
        "it is no test case: give its content (Version and Observations), what DescribeTestCase answers, or a CloudFormation template with AWS::Connect::TestCase",
      ],
    ],
    [
      "a template without any",
      '{ "Resources": {} }',
      ["Resources: there is no AWS::Connect::TestCase among them"],
    ],
    [
      "a content that is no JSON",
      '{ "TestCase": { "Name": "a", "Content": "{" } }',
      ["TestCase.Content: must be an object"],
    ],
    [
      "the version of the guide's page",
      withChange((document) => {
        document.Version = "2025-06-21";
      }),
      ['Version: must be "2019-10-30": AWS refuses any other, although a page of its guide shows one'],
    ],
    [
      "an unknown event",
      withChange((document) => {
        document.Observations[0].Event.Type = "AgentConnected";
      }),
      [
        'Observations[0].Event.Type: "AgentConnected"; known are TestInitiated, TestCompleted, MessageReceived, FlowActionStarted, FlowActionCompleted',
      ],
    ],
    [
      "a criterion as a bare text",
      content({
        menu: { on: { Type: "MessageReceived", Properties: { Text: "a", MatchingCriteria: "Similarity" } } },
      }),
      [
        'Observations[0].Event.Properties.MatchingCriteria: must be { "Type": "Similarity" } or { "Type": "Inclusion" }: AWS takes another shape and never matches it',
      ],
    ],
    [
      "words without a criterion",
      content({ menu: { on: { Type: "MessageReceived", Properties: { Text: "a" } } } }),
      [
        'Observations[0].Event.Properties: needs a MatchingCriteria, as { "Type": "Similarity" }, beside the words: without one AWS matches nothing',
      ],
    ],
    [
      "no words",
      content({ menu: { on: hears("") } }),
      ["Observations[0].Event.Properties.Text: must not be empty: AWS refuses it; name some of the words"],
    ],
    [
      "a voice",
      content({ menu: { on: { Type: "MessageReceived", Properties: { PromptId: "a", Voice: "Joanna" } } } }),
      [
        "Observations[0].Event.Properties: Voice is not known here; known are Text, SSML, PromptId, Media, MatchingCriteria",
      ],
    ],
    [
      "an answer as an object",
      content({
        start: {
          on: started,
          does: [
            override(
              "InvokeLambdaFunction",
              { LambdaFunctionARN: lookUp },
              answering({ LoadedData: { a: 1 } }),
            ),
          ],
        },
      }),
      [
        "Observations[0].Actions[0].Parameters.Behavior.Properties.Strategy.Response.ExecutionResult.LoadedData: must be JSON as a text: AWS takes no object here",
      ],
    ],
    [
      "keys that no phone has",
      content({ menu: { on: hears("Press 1"), does: [press("A")] } }),
      [
        "Observations[0].Actions[0].Parameters.Instruction.Properties.Value: has keys that no phone has: 0 to 9, * and #",
      ],
    ],
    [
      "a comparison with nothing",
      content({ start: { on: started, does: [check("$.Queue.Name", "Equals"), endTest] } }),
      ["Observations[0].Actions[0].Parameters: needs an Operand to compare with"],
    ],
    [
      "an observation that is met more than once",
      withChange((document) => {
        document.Observations[0].Usage = { Type: "ANY" };
      }),
      [
        "Observations[0].Usage.Type: must be EXACTLY: an observation is met once, and AWS lets nobody change that; leave Usage out",
      ],
    ],
    [
      "a next one that is not there",
      content({ menu: { on: hears("Press 1"), next: ["bye"] } }),
      ['Observations[0].Transitions: there is no "bye" to go on with'],
    ],
    [
      "one name for two",
      withChange((document) => {
        document.Observations.push(document.Observations[0]);
      }),
      ['Observations[1]: "menu" is there already'],
    ],
    [
      "no beginning",
      content({ menu: { on: hears("Press 1"), next: ["menu"] } }),
      ["Observations: none of them is the first: each follows another"],
    ],
    [
      "attributes that are none",
      JSON.stringify({ Name: "a", Content: menu, InitializationData: "regular" }),
      ['InitializationData: must be the text of { "Attributes": { "name": "value" } }'],
    ],
  ])("%s", (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  test("all of it at once, with the resource", () => {
    const wrong = withChange((document) => {
      document.Version = "1";
      document.Observations[0].Actions[0].Type = "Shout";
    });
    const template = {
      Resources: { Menu: { Type: "AWS::Connect::TestCase", Properties: { Content: wrong } } },
    };
    expect(problemsOf(JSON.stringify(template))).toEqual([
      expect.stringMatching(/^Resources\.Menu\.Content\.Version: /),
      expect.stringMatching(
        /^Resources\.Menu\.Content\.Observations\[0\]\.Actions\[0\]\.Type: "Shout"; known are /,
      ),
    ]);
  });
});
