import * as cloudwatch from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import * as sns from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Duration } from "aws-cdk-lib/core";
import { Construct } from "constructs";
import type { DeploymentSettings } from "./deployment-settings.ts";
import { functionNames } from "./function-names.ts";
import type { LineFunctions } from "./line-functions.ts";
import { lineMetrics } from "./line-metrics.ts";

/** The line's alarms, and the topic that they go to. */
export class LineAlarms extends Construct {
  readonly topic: sns.Topic;
  readonly all: cloudwatch.Alarm[] = [];

  constructor(scope: Construct, id: string, settings: DeploymentSettings, functions: LineFunctions) {
    super(scope, id);
    this.topic = new sns.Topic(this, "Topic", { displayName: `${settings.name} alarms`, enforceSSL: true });
    if (settings.alarmEmail) this.topic.addSubscription(new EmailSubscription(settings.alarmEmail));

    const period = Duration.minutes(5);
    for (const name of functionNames) {
      const { function: it } = functions[name];
      this.when(`${name} failed`, it.metricErrors({ period }), 1);
      this.when(`${name} was throttled`, it.metricThrottles({ period }), 1);
    }
    const metrics = lineMetrics(this, settings, functions);
    this.when("callers were told of an error", metrics.answeredError, 3);
    this.when("the flow broke off a call", metrics.flowFatalErrors, 1);
    this.when("the stream is read late", metrics.iteratorAge, 60_000);
    this.when("a notice was given up", metrics.noticesGivenUp, 1);
    this.when("SMS spend is high", metrics.smsSpend, settings.smsSpendAlarm);
    // Every sweep reports this figure: if it is missing, no sweep runs.
    const treatMissingData = cloudwatch.TreatMissingData.BREACHING;
    this.when("a notice is owed for long or nobody sweeps", metrics.oldestOwed, 15 * 60, {
      treatMissingData,
    });
  }

  private when(
    what: string,
    metric: cloudwatch.IMetric,
    threshold: number,
    how: Pick<cloudwatch.AlarmProps, "treatMissingData"> = {},
  ): void {
    const alarm = new cloudwatch.Alarm(this, what, {
      alarmDescription: what,
      metric,
      threshold,
      comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
      ...how,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    alarm.addOkAction(new SnsAction(this.topic));
    this.all.push(alarm);
  }
}
