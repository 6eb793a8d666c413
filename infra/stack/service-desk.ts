import * as connect from "aws-cdk-lib/aws-connect";
import { Construct } from "constructs";
import type { LineSettings } from "./line-settings.ts";

/** Where people answer, and when: what exists, or hours and a queue of the line's own. */
export class ServiceDesk extends Construct {
  readonly hoursArn: string;
  readonly queueArn: string;

  constructor(scope: Construct, id: string, settings: LineSettings) {
    super(scope, id);
    this.hoursArn = settings.hoursArn ?? this.hours(settings);
    this.queueArn = settings.queueArn ?? this.queue(settings);
  }

  private hours({ name, instance, openingHours, variables }: LineSettings): string {
    return new connect.CfnHoursOfOperation(this, "Hours", {
      instanceArn: instance.arn,
      name: `${name} hours`,
      timeZone: variables.SHOP_TIME_ZONE ?? "Asia/Tokyo",
      config: [...openingHours],
    }).attrHoursOfOperationArn;
  }

  private queue({ name, instance }: LineSettings): string {
    return new connect.CfnQueue(this, "Queue", {
      instanceArn: instance.arn,
      name: `${name} queue`,
      hoursOfOperationArn: this.hoursArn,
    }).attrQueueArn;
  }
}
