// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are tokens of templates.
import { describe, expect, test } from "@jest/globals";
import { flowsIn, readFlow } from "../../../index.ts";
import { say, smallFlow } from "../small-flow.ts";

const { Metadata: _, ...flow } = smallFlow({ hello: say("Hello, ${Shop}") });
const json = JSON.stringify(flow);

const template = (Properties: object, Type = "AWS::Connect::ContactFlow") => ({
  AWSTemplateFormatVersion: "2010-09-09",
  Resources: {
    Queue: { Type: "AWS::Connect::Queue", Properties: { Name: "Night" } },
    Night: { Type, Properties },
  },
});

const textOf = (file: unknown): unknown =>
  flowsIn(file, "template").map(({ content }) => JSON.stringify(content).match(/"Text":"([^"]*)"/)?.[1])[0];

describe("a template in JSON", () => {
  test("tells name and kind of its flow", () => {
    const [found] = flowsIn(
      template({ Name: "Night line", Type: "CUSTOMER_QUEUE", Content: json }),
      "template",
    );
    expect(found).toMatchObject({ name: "Night line", kind: "CUSTOMER_QUEUE", kindGuessed: false });
    expect(readFlow(template({ Name: "Night line", Content: json })).name).toBe("Night line");
  });

  test("a module is one; what has no name goes by its resource", () => {
    const [found] = flowsIn(template({ Content: json }, "AWS::Connect::ContactFlowModule"), "template");
    expect(found).toMatchObject({ name: "Night", kind: "MODULE", kindGuessed: false });
  });

  test.each<[string, unknown, string]>([
    ["a text", json, "Hello, ${Shop}"],
    ["an object", flow, "Hello, ${Shop}"],
    ["Fn::Sub", { "Fn::Sub": json }, "Hello, ${Shop}"],
    ["Fn::Sub with values", { "Fn::Sub": [json, { Shop: "Ours" }] }, "Hello, Ours"],
    [
      "Fn::Sub with a value known later",
      { "Fn::Sub": [json, { Shop: { Ref: "ShopName" } }] },
      "Hello, ${ShopName}",
    ],
    ["Fn::Sub with what it leaves", { "Fn::Sub": json.replace("${", "${!") }, "Hello, ${Shop}"],
    [
      "Fn::Join",
      {
        "Fn::Join": [
          "",
          json
            .split("${Shop}")
            .flatMap((part, i) => (i ? [{ "Fn::GetAtt": ["Shop", "Arn"] }, part] : [part])),
        ],
      },
      "Hello, ${Shop.Arn}",
    ],
    ["Fn::ToJsonString", { "Fn::ToJsonString": flow }, "Hello, ${Shop}"],
    [
      "any other function",
      { "Fn::Sub": [json, { Shop: { "Fn::FindInMap": ["Shops", { Ref: "AWS::Region" }, "Name"] } }] },
      "Hello, ${Fn::FindInMap Shops,AWS::Region,Name}",
    ],
  ])("has its content as %s", (_, Content, text) => {
    expect(textOf(JSON.stringify(template({ Content })))).toBe(text);
  });

  test("tokens are filled in", () => {
    expect(textOf(template({ Content: json }))).toBe("Hello, ${Shop}");
    const [found] = flowsIn(template({ Content: json }), "template", { tokens: { Shop: "Ours" } });
    expect(JSON.stringify(found?.content)).toContain("Hello, Ours");
  });

  test("content that stands elsewhere is refused with what to give", () => {
    expect(() => flowsIn(template({ Content: { Ref: "FlowContent" } }), "template")).toThrow(
      "Night: its content is ${FlowContent}, which this file does not hold: give the file with the flow itself",
    );
    expect(() => flowsIn(template({ Name: "Night line" }), "template")).toThrow(
      "Night line: its content is missing: give the file with the flow itself",
    );
  });
});

describe("a template in YAML", () => {
  const yaml = (content: string) => `
Parameters:
  Shop: { Type: String }
Resources:
  First:
    Type: AWS::Connect::ContactFlow
    Condition: IsNight
    Properties:
      InstanceArn: !Ref Instance
      Name: !Join ["-", [!Ref "AWS::StackName", night]]
      Type: CONTACT_FLOW
      Content: ${content}
  Second:
    Type: AWS::Connect::ContactFlowModule
    Properties:
      Name: !If [IsNight, "a", "b"]
      Content: !Sub
        - '${json}'
        - Shop: !GetAtt Shop.Name
`;

  test.each([
    ["!Sub", `!Sub '${json}'`, "Hello, ${Shop}"],
    [
      "!Sub and a block of text",
      `!Sub |\n        ${JSON.stringify(flow, null, 2).replaceAll("\n", "\n        ")}`,
      "Hello, ${Shop}",
    ],
    ["a text", `'${json}'`, "Hello, ${Shop}"],
    ["!Sub with values", `!Sub ['${json}', {Shop: !ImportValue shop}]`, "Hello, ${Fn::ImportValue shop}"],
  ])("has its content by %s", (_, content, text) => {
    expect(textOf(yaml(content))).toBe(text);
  });

  test("holds several flows, in order", () => {
    expect(flowsIn(yaml(`'${json}'`), "template").map(({ name, kind }) => [name, kind])).toEqual([
      ["${AWS::StackName}-night", "CONTACT_FLOW"],
      ["${Fn::If IsNight,a,b}", "MODULE"],
    ]);
  });
});
