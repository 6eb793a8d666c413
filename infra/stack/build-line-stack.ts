import { type App, Validations } from "aws-cdk-lib/core";
import { AwsSolutionsChecks } from "cdk-nag";
import { readDeploymentSettings } from "./deployment-settings.ts";
import { type LineParts, LineStack } from "./line-stack.ts";

/**
 * Builds the line's stack from the settings in the app's context, and has cdk-nag check it at synthesis.
 * @throws {RangeError} when a setting is missing or wrong.
 */
export function buildLineStack(app: App, parts: LineParts): LineStack {
  const settings = readDeploymentSettings(app.node.getAllContext());
  const stack = new LineStack(app, settings, parts);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return stack;
}
