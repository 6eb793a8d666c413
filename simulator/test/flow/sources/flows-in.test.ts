import { describe, expect, test } from "@jest/globals";
import { FlowUnreadable, type FoundFlow, flowsIn, readFlow } from "../../../index.ts";
import { type SmallBlock, say, smallFlow } from "../small-flow.ts";

const flow = smallFlow({ hello: say("Hello") }, "Reception");
const { Metadata: _, ...nameless } = flow;
const json = JSON.stringify(flow);

const told = ({ name, kind, kindGuessed, id, problems }: FoundFlow) => ({
  name,
  kind,
  kindGuessed,
  id,
  problems,
});

const refusal = (file: unknown): readonly string[] => {
  try {
    flowsIn(file, "reception.json");
  } catch (error) {
    if (error instanceof FlowUnreadable) return error.problems;
    throw error;
  }
  return [];
};

const utf16 = (text: string, endian: "le" | "be"): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return endian === "le" ? bytes : bytes.swap16();
};

describe("a file of one flow", () => {
  test.each<[string, unknown]>([
    ["as an object", flow],
    ["as JSON", json],
    ["as bytes", Buffer.from(json)],
    ["with a byte order mark", `\uFEFF${json}`],
    ["in UTF-8 with its mark", Buffer.from(`\uFEFF${json}`)],
    ["in UTF-16, little end first", utf16(json, "le")],
    ["in UTF-16, big end first", utf16(json, "be")],
    ["with the line ends of Windows", JSON.stringify(flow, null, 2).replaceAll("\n", "\r\n")],
    ["encoded twice", JSON.stringify(json)],
    ["encoded three times", JSON.stringify(JSON.stringify(json))],
    ["as the only one of a list", [flow]],
    ["under a name of its own", { flows: { reception: flow } }],
    ["as Content", { Content: json }],
    ["as content", { content: flow }],
    [
      "in YAML",
      "Version: '2019-10-30'\nStartAction: bye\nMetadata: {name: Reception}\nActions:\n- {Identifier: bye, Type: DisconnectParticipant}",
    ],
  ])("is read %s", (_, file) => {
    expect(flowsIn(file, "reception.json").map(told)).toEqual([
      { name: "Reception", kind: "CONTACT_FLOW", kindGuessed: true, id: undefined, problems: [] },
    ]);
    expect(readFlow(file).name).toBe("Reception");
  });

  test("an answer of DescribeContactFlow tells its name, kind and ARN", () => {
    const ContactFlow = { Id: "1", Arn: "arn:flow/1", Name: "Night", Type: "CUSTOMER_QUEUE", Content: json };
    expect(flowsIn(JSON.stringify({ ContactFlow }), "answer.json").map(told)).toEqual([
      { name: "Night", kind: "CUSTOMER_QUEUE", kindGuessed: false, id: "arn:flow/1", problems: [] },
    ]);
    expect(readFlow({ ContactFlow }).name).toBe("Night");
  });

  test("a flow without a name goes by its file", () => {
    expect(flowsIn(nameless, "reception.json")[0]?.name).toBe("reception.json");
    expect(flowsIn({ Name: "Night", Content: nameless }, "reception.json")[0]?.name).toBe("Night");
  });
});

test("a file of several flows holds each, by its own name or its place", () => {
  expect(flowsIn([{ Name: "a", Content: json }, flow, nameless], "all.json").map(({ name }) => name)).toEqual(
    ["a", "Reception", "all.json[2]"],
  );
});

describe("the kind of a flow", () => {
  const kindOf = (content: object) => {
    const [{ kind, kindGuessed } = { kind: undefined, kindGuessed: undefined }] = flowsIn(content, "f");
    return `${kind}${kindGuessed ? "?" : ""}`;
  };
  const of = (type: string, more: Readonly<Record<string, SmallBlock>> = {}) =>
    kindOf({
      ...nameless,
      Actions: smallFlow({ it: { type }, ...more }).Actions.filter(
        ({ Identifier }) => Identifier in { it: 1, ...more },
      ),
    });

  test.each([
    ["contactFlow", "CONTACT_FLOW"],
    ["customerQueue", "CUSTOMER_QUEUE"],
    ["AGENT_WHISPER", "AGENT_WHISPER"],
    ["queueTransfer", "QUEUE_TRANSFER"],
    ["nonsense", "CONTACT_FLOW?"],
  ])("is told by its metadata: %s", (type, kind) => {
    expect(kindOf({ ...flow, Metadata: { type } })).toBe(kind);
  });

  test.each([
    ["EndFlowModuleExecution", "MODULE?"],
    ["MessageParticipantIteratively", "CUSTOMER_QUEUE?"],
    ["TransferContactToQueue", "CONTACT_FLOW?"],
    ["TransferContactToAgent", "AGENT_TRANSFER?"],
    ["CompleteOutboundCall", "OUTBOUND_WHISPER?"],
    ["EndFlowExecution", "AGENT_WHISPER?"],
    ["MessageParticipant", "CONTACT_FLOW?"],
  ])("is guessed by a block: %s", (type, kind) => {
    expect(of(type)).toBe(kind);
  });

  test("is a customer queue where a flow that returns may hang up", () => {
    expect(of("EndFlowExecution", { bye: { type: "DisconnectParticipant" } })).toBe("CUSTOMER_QUEUE?");
  });
});

describe("what holds no flow", () => {
  test.each<[unknown, string]>([
    ["{}", "it is an empty object"],
    ["[]", "it is an empty list"],
    [undefined, "it is empty"],
    [null, "it is empty"],
    [7, "it is 7"],
    [[7], "none is in its list"],
    ['{"name":"a","version":"1"}', "it has name, version"],
    [{ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1 }, "it has a, b, c, d, e, f and more"],
  ])("%j is told what it is, and what a flow has", (file, what) => {
    expect(refusal(file)).toEqual([
      expect.stringMatching(new RegExp(`^it holds no flow: ${what}\\. A flow has "Version": "2019-10-30"`)),
    ]);
  });

  test.each([
    ['{\n"StartAction": "a"\n"Actions": []}\n', "it is not JSON, in line 3: "],
    ['{"StartAction":', "it is not JSON: "],
    ["Hello", "it is not JSON, and neither a template in YAML nor Terraform"],
    ["", "it holds no flow: it is empty"],
    ["a: b: c", "it is not YAML: "],
    [`${"[".repeat(20_000)}${"]".repeat(20_000)}`, "it is nested too deeply to be read"],
    [`a: &a [1,2]\n${Array.from({ length: 200 }, () => "? *a").join("\n")}`, "it is not YAML: "],
  ])("%.40j is told where it breaks off", (file, what) => {
    expect(refusal(file)).toEqual([expect.stringContaining(what)]);
  });

  test("content that cannot be read is named", () => {
    expect(refusal({ Name: "Night", Content: '{"StartAction": }' })).toEqual([
      expect.stringMatching(/^Night: its content cannot be read: it is not JSON/),
    ]);
  });

  test("one that cannot be read does not hide the others", () => {
    const [broken, sound] = flowsIn([{ Name: "Night", Content: '{"StartAction": }' }, flow], "all.json");
    expect(broken).toMatchObject({ name: "Night", content: undefined, problems: [expect.any(String)] });
    expect(sound?.problems).toEqual([]);
  });
});
