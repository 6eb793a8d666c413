import { LineCounter, parseDocument } from "yaml";
import { TestCaseUnreadable } from "./test-case-unreadable.ts";

/** A test case as a file has it, before anything of it is known to be right. */
export interface GivenTestCase {
  /** Where it stands in the file; nothing where it is all of it. */
  readonly at: string;
  readonly name?: unknown;
  readonly content: unknown;
  readonly entryPoint?: unknown;
  readonly initializationData?: unknown;
}

type Entries = Readonly<Record<string, unknown>>;

/**
 * The test cases in a file: of a CloudFormation template (JSON or YAML), an answer of DescribeTestCase, a request to
 * CreateTestCase, or a content alone, as the console exports it.
 * @throws {TestCaseUnreadable} when it is none of these.
 */
export function givenTestCases(text: string, file: string): readonly GivenTestCase[] {
  const value = entriesOf(parsed(text, file));
  const { Resources, TestCase, Content, Observations, Metadata } = value;
  if (Resources !== undefined) {
    const found = Object.entries(entriesOf(Resources)).flatMap(([logicalId, resource]) =>
      entriesOf(resource)["Type"] === "AWS::Connect::TestCase"
        ? [described(entriesOf(entriesOf(resource)["Properties"]), `Resources.${logicalId}`)]
        : [],
    );
    if (found.length > 0) return found;
    throw new TestCaseUnreadable(file, ["Resources: there is no AWS::Connect::TestCase among them"]);
  }
  if (TestCase !== undefined) return [described(entriesOf(TestCase), "TestCase")];
  if (Content !== undefined) return [described(value, "")];
  if (Observations === undefined)
    throw new TestCaseUnreadable(file, [
      "it is no test case: give its content (Version and Observations), what DescribeTestCase answers, or a CloudFormation template with AWS::Connect::TestCase",
    ]);
  // The console keeps what is not content among the metadata of what it exports.
  const { name, entryPoint, initializationData } = entriesOf(Metadata);
  return [{ at: "", name, content: value, entryPoint, initializationData }];
}

const described = (
  { Name, Content, EntryPoint, InitializationData }: Entries,
  at: string,
): GivenTestCase => ({
  ...{ at, name: Name, entryPoint: EntryPoint },
  content: jsonIn(textOf(Content)),
  initializationData: textOf(InitializationData),
});

function parsed(text: string, file: string): unknown {
  const plain = text.replace(/^\uFEFF/, "");
  const asJson = jsonIn(plain);
  if (asJson !== plain) return asJson;
  const lineCounter = new LineCounter();
  const document = parseDocument(plain, { lineCounter, prettyErrors: false, logLevel: "silent" });
  const [error] = document.errors;
  if (!error) return document.toJS();
  const { line, col } = lineCounter.linePos(error.pos[0]);
  throw new TestCaseUnreadable(file, [
    `it is neither JSON nor YAML: line ${line}, column ${col}: ${error.message}`,
  ]);
}

/** What a text is as JSON; the text itself where it is none. */
function jsonIn(text: unknown): unknown {
  if (typeof text !== "string") return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A text that a template puts together: what it refers to stays as its name, `${QueueArn}`. */
export function textOf(value: unknown): unknown {
  const { "Fn::Sub": sub, "Fn::Join": join, Ref, "Fn::GetAtt": attribute } = entriesOf(value);
  if (typeof sub === "string") return sub;
  if (Array.isArray(sub)) return sub[0];
  if (Array.isArray(join) && Array.isArray(join[1])) return join[1].map(textOf).join(String(join[0]));
  if (typeof Ref === "string") return `\${${Ref}}`;
  if (attribute !== undefined) return `\${${[attribute].flat().join(".")}}`;
  return value;
}

const entriesOf = (value: unknown): Entries =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
