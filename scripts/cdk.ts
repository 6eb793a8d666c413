import { fileURLToPath } from "node:url";
import type { Option } from "connect-simulator/command";

/** Node's words that start the CDK's command. */
export const cdk: readonly string[] = [
  "--no-warnings",
  fileURLToPath(import.meta.resolve("aws-cdk/bin/cdk")),
];

/** `--context`, of a command that makes the deployment's templates. */
export const contextOption = {
  ...{ type: "string", short: "c", multiple: true, value: "NAME=VALUE" },
  about:
    "a setting in the place of that in cdk.json, as name=Orderline-Test;\n-c for short, and as often as you like",
} as const satisfies Option;

/** The settings as the CDK's command takes them. @throws {Error} naming one that has no value. */
export function contextWords(settings: readonly string[]): readonly string[] {
  const wrong = settings.find((setting) => !/^[^=]+=/.test(setting));
  if (wrong !== undefined)
    throw new Error(`--context ${wrong}: a setting and its value, as --context name=Orderline-Test`);
  return settings.flatMap((setting) => ["--context", setting]);
}
