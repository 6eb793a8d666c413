import * as z from "zod";
import { type SettingName, settings as variables } from "../../src/composition/settings.ts";
import { numberTokens } from "../flow/number-tokens.ts";
import { type ConnectInstance, connectInstance } from "./connect-instance.ts";
import { faultsAtStart } from "./faults-at-start.ts";
import { warmUp } from "./warm-up.ts";

/** The message when no instance is given. */
export const whichInstance = `Which Amazon Connect instance is the line for? Give its ARN:
  npm run deploy -- -c instanceArn=arn:aws:connect:REGION:ACCOUNT:instance/ID
or write it into cdk.json. The Amazon Connect console shows it on the instance's account overview.`;

/** The retention times that CloudWatch Logs offers, in days. */
const retention = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

const read = <T>(wants: string, parse: (text: string) => T | undefined) =>
  z.string(`is not given but wants ${wants}`).transform((text, context): T => {
    const value = parse(text);
    if (value !== undefined) return value;
    context.addIssue(`is "${text}" but wants ${wants}`);
    return z.NEVER;
  });
const matching = (wants: string, pattern: RegExp) =>
  read(wants, (text) => (pattern.test(text) ? text : undefined));
const number = (wants: string, sound: (value: number) => boolean) =>
  read(wants, (text) => (/^\d+(\.\d+)?$/.test(text) && sound(Number(text)) ? Number(text) : undefined));

const ownSettings = z.object({
  /** The stack's name, which the flow, queue and bot in Connect and Lex are named after as well. */
  name: matching(
    "at most 40 letters, digits and single dashes, a letter first",
    /^(?=.{1,40}$)[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/,
  ),
  instanceArn: read("the ARN of an Amazon Connect instance", connectInstance),
  /** The stream of a table that exists; without it the line makes a table of its own. */
  tableStreamArn: z.optional(
    matching(
      "the ARN of a DynamoDB table's stream",
      /^arn:aws[a-z-]*:dynamodb:[a-z0-9-]+:\d{12}:table\/[\w.-]{3,255}\/stream\/[\dT:.-]+$/,
    ),
  ),
  /** Whether DynamoDB itself refuses to delete the line's table. */
  protectTable: read("yes or no", (text) => ({ yes: true, no: false })[text]),
  /** Hours of operation and a queue of the instance that exist; without them the line makes its own. */
  hoursArn: z.optional(matching("the ARN of hours of operation", /^arn:.+\/operating-hours\/[\w-]+$/)),
  queueArn: z.optional(matching("the ARN of a queue", /^arn:.+\/queue\/[\w-]+$/)),
  warmUp: read("none, ping or provisioned-N", warmUp),
  /** Memory of each function, in MB. */
  memory: number("128 to 3008 (MB)", (value) => Number.isInteger(value) && value >= 128 && value <= 3008),
  logDays: number(`one of ${retention.join(", ")}`, (value) => retention.includes(value)),
  alarmEmail: z.optional(matching("an e-mail address", /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/)),
  /** The month's spending on SMS that raises an alarm, in USD. */
  smsSpendAlarm: number("an amount of USD above 0", (value) => value > 0),
});

/** The numbers (E.164) whose callers are spoken to in one language at once; others are asked. */
const numberSettings = z.partialRecord(
  z.enum(numberTokens),
  matching("a phone number as +815012345678", /^\+[1-9]\d{1,14}$/),
);

/** All settings of a deployment. */
export interface DeploymentSettings extends Omit<z.infer<typeof ownSettings>, "instanceArn"> {
  readonly instance: ConnectInstance;
  readonly numbers: z.infer<typeof numberSettings>;
  /** The functions' environment variables, with those that the deployment decides. */
  readonly variables: Readonly<Partial<Record<SettingName, string>>>;
}

/** The variable that a shop can't choose: the deployed table always has a stream. */
const decided = { NOTICES: "stream" } as const;

/** The name of every setting. */
const settingNames: readonly string[] = [
  ...Object.keys(ownSettings.shape),
  ...numberTokens,
  ...Object.keys(variables),
];

/** Whether the CDK itself keeps that key in the context: `aws:cdk:…`, `@aws-cdk/…`, `availability-zones:…` and these. */
const isCdkKey = (name: string): boolean =>
  /[:/]/.test(name) || ["cli-telemetry", "acknowledged-issue-numbers"].includes(name);

/**
 * The settings, by name; one that is empty counts as not given.
 * @throws {RangeError} naming every setting that is wrong and what it wants, and whatever is no setting.
 */
export function readDeploymentSettings(given: Readonly<Record<string, unknown>>): DeploymentSettings {
  const named = (names: readonly string[]) =>
    Object.fromEntries(
      names.map((name) => [name, String(given[name] ?? "").trim()]).filter(([, text]) => text !== ""),
    );

  if (!given["instanceArn"]) throw new RangeError(whichInstance);
  const own = ownSettings.safeParse(named(Object.keys(ownSettings.shape)));
  const numbers = numberSettings.safeParse(named(numberTokens));
  const chosen = { ...named(Object.keys(variables)), ...decided };
  const faults = [
    ...unknownIn(Object.keys(given)),
    ...[own, numbers].flatMap(({ error }) => error?.issues ?? []).map(faultOf),
    ...faultsAtStart(chosen),
    ...(own.data ? foreignArns(own.data) : []),
    ...(numbers.data ? sharedNumbers(numbers.data) : []),
  ];
  if (!own.success || !numbers.success || faults.length > 0)
    throw new RangeError(`The line can't be deployed so:\n${faults.join("\n")}`);
  const { instanceArn: instance, ...rest } = own.data;
  return { ...rest, instance, numbers: numbers.data, variables: chosen };
}

const faultOf = ({ path, message }: z.core.$ZodIssue): string => `${path.join()} ${message}`;

function unknownIn(names: readonly string[]): readonly string[] {
  return names
    .filter((name) => !settingNames.includes(name) && !isCdkKey(name))
    .map((name) => `${name} is no setting of the line. It has: ${settingNames.join(", ")}`);
}

/** Which ARNs are of another account, region or instance than the line's. */
function foreignArns({ instanceArn: instance, ...rest }: z.infer<typeof ownSettings>): readonly string[] {
  const homes = {
    tableStreamArn: `${instance.arn.split(":connect:")[0]}:dynamodb:${instance.region}:${instance.account}:table/`,
    hoursArn: `${instance.arn}/operating-hours/`,
    queueArn: `${instance.arn}/queue/`,
  } as const;
  return (Object.keys(homes) as (keyof typeof homes)[]).flatMap((name) => {
    const arn = rest[name];
    return arn && !arn.startsWith(homes[name])
      ? `${name} is "${arn}" but wants one that begins with ${homes[name]}, as the instance's own do`
      : [];
  });
}

/** The numbers that are given for more than one language. */
function sharedNumbers(numbers: z.infer<typeof numberSettings>): readonly string[] {
  return Object.entries(numbers).flatMap(([name, number], index, all) => {
    const [earlier] = all.slice(0, index).find(([, other]) => other === number) ?? [];
    return earlier
      ? `${name} is "${number}" but wants a number of its own: ${earlier} is the same, and a number speaks one language`
      : [];
  });
}
