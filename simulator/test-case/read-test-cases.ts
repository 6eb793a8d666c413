import * as z from "zod/mini";
import { only } from "../flow/parameters.ts";
import { chainIssues, type Issues } from "./chain-issues.ts";
import { contentSchema, type Observation } from "./content.ts";
import { type GivenTestCase, givenTestCases, textOf } from "./given-test-cases.ts";
import type { TestCase } from "./test-case.ts";
import { TestCaseUnreadable } from "./test-case-unreadable.ts";

/**
 * The test cases of Amazon Connect in a file: a CloudFormation template with `AWS::Connect::TestCase`, what
 * DescribeTestCase answers, or a content alone.
 *
 * @throws {TestCaseUnreadable} with all that is wrong with them, where it stands and what would be right.
 */
export function readTestCases(text: string, file: string): readonly TestCase[] {
  const read = givenTestCases(text, file).map((given) => readOne(given, file));
  const problems = read.flatMap((one) => ("problems" in one ? one.problems : []));
  if (problems.length > 0) throw new TestCaseUnreadable(file, problems);
  return read.flatMap((one) => ("problems" in one ? [] : [one]));
}

/** As it stands, or as a template puts it together. */
const text = z.optional(
  z.pipe(z.unknown(), z.pipe(z.transform(textOf), z.nullish(z.string("must be text")))),
);
const entryPoint = z.nullish(
  only({
    Type: z.nullish(z.enum(["VOICE_CALL", "CHAT"], { error: "must be VOICE_CALL or CHAT" })),
    VoiceCallEntryPointParameters: z.nullish(
      only({
        FlowId: text,
        SourcePhoneNumber: text,
        DestinationPhoneNumber: text,
        TranscriptionLanguageCodes: z.nullish(z.unknown()),
      }),
    ),
    ChatEntryPointParameters: z.nullish(only({ FlowId: text })),
  }),
);

const cureOfData = 'must be the text of { "Attributes": { "name": "value" } }';
const initializationData = z.nullish(
  z.pipe(
    z.string({ error: cureOfData }),
    z.transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.issues.push({ code: "custom", message: cureOfData, input: text });
        return z.NEVER;
      }
    }),
  ),
);
const attributes = only({ Attributes: z.optional(z.record(z.string(), z.string(), { error: cureOfData })) });

function readOne(given: GivenTestCase, file: string): TestCase | { readonly problems: readonly string[] } {
  const content = z.safeParse(contentSchema, given.content);
  const entry = z.safeParse(entryPoint, given.entryPoint);
  const data = z.safeParse(z.pipe(initializationData, z.nullish(attributes)), given.initializationData);
  const name = z.safeParse(text, given.name);
  const told = (part: string, issues: Issues = []) =>
    issues.map(({ path, message }) => [pathOf(given.at, part, path), message].filter(Boolean).join(": "));
  const problems = [
    ...told("Name", name.error?.issues),
    ...told("Content", content.error?.issues),
    ...told("EntryPoint", entry.error?.issues),
    ...told("InitializationData", data.error?.issues),
    ...(content.success ? told("Content", orderIssues(content.data.Observations)) : []),
  ];
  if (problems.length > 0 || !content.success) return { problems };
  const { VoiceCallEntryPointParameters: voice, ChatEntryPointParameters: chat, Type } = entry.data ?? {};
  const flow = voice?.FlowId ?? chat?.FlowId;
  return {
    name: name.data ?? (given.at.split(".").at(-1) || file),
    channel: Type === "CHAT" ? "CHAT" : "VOICE",
    ...(flow && { flow }),
    ...(voice?.SourcePhoneNumber && { from: voice.SourcePhoneNumber }),
    ...(voice?.DestinationPhoneNumber && { to: voice.DestinationPhoneNumber }),
    attributes: data.data?.Attributes ?? {},
    observations: content.data.Observations,
  };
}

/** `Resources.Menu.Content.Observations[2].Event.Type` */
const pathOf = (at: string, part: string, path: readonly PropertyKey[]): string =>
  [at, at || part !== "Content" ? part : "", ...path]
    .filter((one) => one !== "")
    .map((one, index) => (typeof one === "number" ? `[${one}]` : `${index > 0 ? "." : ""}${String(one)}`))
    .join("");

/** What is wrong with the order of observations and actions that are right each for itself. */
const orderIssues = (observations: readonly Observation[]): Issues => [
  ...chainIssues(
    ["Observations"],
    observations.map(({ Identifier, Transitions }) => ({
      id: Identifier,
      next: Transitions?.NextObservations ?? [],
    })),
  ),
  ...observations.flatMap(({ Actions = [] }, index) =>
    chainIssues(
      ["Observations", index, "Actions"],
      Actions.map(({ Identifier, Transitions }) => ({
        id: Identifier,
        next: Transitions?.NextAction ? [Transitions.NextAction] : [],
      })),
    ),
  ),
];
