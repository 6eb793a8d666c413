import { type App, Validations } from "aws-cdk-lib/core";
import { AwsSolutionsChecks } from "cdk-nag";
import { readLineSettings } from "./line-settings.ts";
import { type LineParts, LineStack } from "./line-stack.ts";

/**
 * The line as the app's context wants it, with AWS's rules for sound solutions looked over at synthesis.
 * @throws {RangeError} when a setting is missing or wrong.
 */
export function line(app: App, parts: LineParts): LineStack {
  const settings = readLineSettings(app.node.getAllContext());
  const stack = new LineStack(app, settings, parts);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return stack;
}
