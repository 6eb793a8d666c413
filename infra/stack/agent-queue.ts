import * as connect from "aws-cdk-lib/aws-connect";
import { Construct } from "constructs";
import { readSettings } from "../../src/composition/settings.ts";
import type { DeploymentSettings } from "./deployment-settings.ts";
import { hoursConfig } from "./hours-config.ts";

/** The queue from which agents take the line's callers, and its hours of operation: existing ones, or new ones. */
export class AgentQueue extends Construct {
  readonly hoursArn: string;
  readonly queueArn: string;

  constructor(scope: Construct, id: string, settings: DeploymentSettings) {
    super(scope, id);
    this.hoursArn = settings.hoursArn ?? this.hours(settings);
    this.queueArn = settings.queueArn ?? this.queue(settings);
  }

  private hours({ name, instance, variables }: DeploymentSettings): string {
    const { SHOP_TIME_ZONE: timeZone, OPENING_HOURS } = readSettings(variables, [
      "SHOP_TIME_ZONE",
      "OPENING_HOURS",
    ]);
    return new connect.CfnHoursOfOperation(this, "Hours", {
      instanceArn: instance.arn,
      name: `${name} hours`,
      timeZone,
      config: hoursConfig(OPENING_HOURS),
    }).attrHoursOfOperationArn;
  }

  private queue({ name, instance }: DeploymentSettings): string {
    return new connect.CfnQueue(this, "Queue", {
      instanceArn: instance.arn,
      name: `${name} queue`,
      hoursOfOperationArn: this.hoursArn,
    }).attrQueueArn;
  }
}
