import { basename } from "node:path";
import { filledIn } from "./intrinsics.ts";
import { isProperties, type Properties } from "./properties.ts";

const botType = "AWS::Lex::Bot";

/** What a template says of its bot, in its own names, and the bot's name in the template. */
export interface TemplateBot {
  readonly logicalId: string;
  readonly properties: Properties;
}

/**
 * The bot of a CloudFormation template, or of the resource alone, with the values of parameters put in: those given,
 * then the defaults.
 * @throws {Error} where there are several bots and none was named, or none of that name.
 */
export function templateBot(
  source: Properties,
  fileName: string,
  {
    resource,
    parameters = {},
  }: { readonly resource?: string; readonly parameters?: Readonly<Record<string, string>> },
): TemplateBot | undefined {
  const resources = isProperties(source["Resources"])
    ? source["Resources"]
    : { [basename(fileName)]: source };
  const bots = Object.entries(resources).flatMap(([logicalId, value]) =>
    isProperties(value) && value["Type"] === botType && isProperties(value["Properties"])
      ? [{ logicalId, properties: value["Properties"] }]
      : [],
  );
  const [first, ...others] = bots;
  if (!first) return undefined;
  const names = bots.map(({ logicalId }) => `${fileName}#${logicalId}`).join(", ");
  if (!resource && others.length > 0)
    throw new Error(`${fileName} has several bots: say which one, as ${names}`);
  const chosen = resource ? bots.find(({ logicalId }) => logicalId === resource) : first;
  if (!chosen) throw new Error(`${fileName} has no bot ${resource}: it has ${names}`);
  const known = new Map(
    Object.entries({ ...pseudoParameters(fileName), ...defaultsOf(source), ...parameters }),
  );
  const properties = filledIn(chosen.properties, known);
  return { logicalId: chosen.logicalId, properties: isProperties(properties) ? properties : {} };
}

/** What a deployment would fill in: the simulator has no account and no region. */
const pseudoParameters = (fileName: string): Properties => ({
  "AWS::StackName": basename(fileName).replace(/\..*$/, ""),
  "AWS::AccountId": "123456789012",
  "AWS::Region": "us-east-1",
  "AWS::Partition": "aws",
});

function defaultsOf({ Parameters: parameters }: Properties): Properties {
  if (!isProperties(parameters)) return {};
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, parameter]) =>
      isProperties(parameter) && parameter["Default"] !== undefined ? [[name, parameter["Default"]]] : [],
    ),
  );
}
