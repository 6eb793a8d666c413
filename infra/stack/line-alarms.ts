import * as cloudwatch from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import * as iam from "aws-cdk-lib/aws-iam";
import * as sns from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Aws, Duration } from "aws-cdk-lib/core";
import { Construct } from "constructs";
import { type AlarmName, alarmTexts } from "./alarm-texts.ts";
import type { DeploymentSettings } from "./deployment-settings.ts";
import { functionNames } from "./function-names.ts";
import type { LineFunctions } from "./line-functions.ts";
import { lineMetrics } from "./line-metrics.ts";

const { LESS_THAN_THRESHOLD } = cloudwatch.ComparisonOperator;

/** The line's alarms, and the topic that they go to. */
export class LineAlarms extends Construct {
  readonly topic: sns.Topic;
  readonly all: cloudwatch.Alarm[] = [];

  constructor(scope: Construct, id: string, settings: DeploymentSettings, functions: LineFunctions) {
    super(scope, id);
    this.topic = this.alarmTopic(`${settings.name} alarms`);
    if (settings.alarmEmail) this.topic.addSubscription(new EmailSubscription(settings.alarmEmail));

    const period = Duration.minutes(5);
    for (const name of functionNames) {
      const { function: it } = functions[name];
      this.when("failed", it.metricErrors({ period }), 1, { of: name });
      this.when("throttled", it.metricThrottles({ period }), 1, { of: name });
    }
    const metrics = lineMetrics(this, settings, functions);
    const when = (name: keyof typeof metrics, threshold: number, how?: How) =>
      this.when(name, metrics[name], threshold, how);
    when("answeredError", 3);
    when("flowFatalErrors", 1);
    when("guessing", 10);
    when("iteratorAge", 60_000);
    when("recordsNotUnderstood", 1);
    when("unreadable", 1);
    when("owingUnreadable", 1);
    when("noticesGivenUp", 1);
    when("noticesUnsettled", 1);
    // Every sweep that comes to an end reports this figure: if it is missing, none does.
    when("oldestOwed", 15 * 60, { treatMissingData: cloudwatch.TreatMissingData.BREACHING });
    when("textsFailed", 1);
    when("fewTextsArrive", 0.9, { comparisonOperator: LESS_THAN_THRESHOLD });
    when("smsSpend", settings.smsSpendAlarm);
  }

  /** A topic's policy takes the place of the one that SNS gives it, by which the account's alarms may publish. */
  private alarmTopic(displayName: string): sns.Topic {
    const topic = new sns.Topic(this, "Topic", { displayName, enforceSSL: true });
    topic.addToResourcePolicy(
      new iam.PolicyStatement({
        principals: [new iam.ServicePrincipal("cloudwatch.amazonaws.com")],
        actions: ["sns:Publish"],
        resources: [topic.topicArn],
        conditions: {
          StringEquals: { "aws:SourceAccount": Aws.ACCOUNT_ID },
          ArnLike: {
            "aws:SourceArn": `arn:${Aws.PARTITION}:cloudwatch:${Aws.REGION}:${Aws.ACCOUNT_ID}:alarm:*`,
          },
        },
      }),
    );
    return topic;
  }

  private when(
    name: AlarmName,
    metric: cloudwatch.IMetric,
    threshold: number,
    { of: a = "a function", ...how }: How = {},
  ): void {
    const { happened, toDo } = alarmTexts[name];
    const what = happened.replace("a function", a);
    const alarm = new cloudwatch.Alarm(this, what, {
      alarmDescription: `${what}: ${toDo}`,
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

/** How an alarm is other than most. */
interface How extends Pick<cloudwatch.AlarmProps, "treatMissingData" | "comparisonOperator"> {
  /** The function that it is about. */
  readonly of?: string;
}
