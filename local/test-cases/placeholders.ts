import type { DialledLanguage } from "../line/local-line.ts";
import { dialled, numbers } from "../line/numbers.ts";

/** Something of a deployment that our test cases name: a parameter of their template. */
interface Placeholder {
  /** What the template calls it. */
  readonly parameter: string;
  /** What it is called on this machine. */
  readonly local: string;
  readonly description: string;
}

/** The resources, by what the flow's blocks call them here. */
const resources = [
  { parameter: "LookUpOrder", local: "look-up-order", description: "ARN of the function look-up-order" },
  { parameter: "CancelOrder", local: "cancel-order", description: "ARN of the function cancel-order" },
  {
    parameter: "ChangeShippingDate",
    local: "change-shipping-date",
    description: "ARN of the function change-shipping-date",
  },
  { parameter: "Hours", local: "hours", description: "ARN of the hours of operation" },
  { parameter: "Queue", local: "queue", description: "ARN of the queue: the stack's output Queue" },
] as const satisfies readonly Placeholder[];

export type Resource = (typeof resources)[number]["local"];

export const isResource = (name: string): name is Resource => resources.some(({ local }) => local === name);

const parameterOf = (language: DialledLanguage): string => `Number${language.replace(/\W/g, "")}`;

/** All parameters that test cases name, besides the instance and the flow. */
export const placeholders: readonly Placeholder[] = [
  ...resources,
  ...dialled.map((language) => ({
    parameter: parameterOf(language),
    local: numbers[language],
    description: `The line's number for ${language} (E.164)`,
  })),
];

const standIn = (parameter: string): string => `\${${parameter}}`;

export const standInFor = (resource: Resource): string =>
  standIn(resources.find(({ local }) => local === resource)?.parameter ?? "");

export const standInForNumber = (language: DialledLanguage): string => standIn(parameterOf(language));

/** What this machine's line calls what stands in the test cases. */
export const localNames: Readonly<Record<string, string>> = Object.fromEntries(
  placeholders.map(({ parameter, local }) => [standIn(parameter), local]),
);
