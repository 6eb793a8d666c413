import * as connect from "aws-cdk-lib/aws-connect";
import { Construct } from "constructs";
import type { DeploymentSettings } from "./deployment-settings.ts";

/** The queue from which agents take the line's callers, and its hours of operation: existing ones, or new ones. */
export class AgentQueue extends Construct {
  readonly hoursArn: string;
  readonly queueArn: string;

  constructor(scope: Construct, id: string, settings: DeploymentSettings) {
    super(scope, id);
    this.hoursArn = settings.hoursArn ?? this.hours(settings);
    this.queueArn = settings.queueArn ?? this.queue(settings);
  }

  private hours({ name, instance, openingHours, variables }: DeploymentSettings): string {
    return new connect.CfnHoursOfOperation(this, "Hours", {
      instanceArn: instance.arn,
      name: `${name} hours`,
      timeZone: variables.SHOP_TIME_ZONE ?? "Asia/Tokyo",
      config: [...openingHours],
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
