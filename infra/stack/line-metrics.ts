import * as cloudwatch from "aws-cdk-lib/aws-cloudwatch";
import * as logs from "aws-cdk-lib/aws-logs";
import { Duration } from "aws-cdk-lib/core";
import type { Construct } from "constructs";
import type { DeploymentSettings } from "./deployment-settings.ts";
import { callersFunctions, type FunctionName } from "./function-names.ts";
import type { LineFunctions } from "./line-functions.ts";

const { SUM, MAXIMUM } = cloudwatch.Stats;

/** The metrics that the alarms watch: some that AWS keeps anyway, and some counted in the functions' logs. */
export function lineMetrics(
  scope: Construct,
  { name: line, instance }: DeploymentSettings,
  functions: LineFunctions,
) {
  const period = Duration.minutes(5);

  const logged = (metricName: string, pattern: string, from: readonly FunctionName[], value = "1") => {
    const metricNamespace = `Orderline/${line}`;
    for (const name of from)
      new logs.MetricFilter(scope, `${metricName} ${name}`, {
        logGroup: functions[name].log,
        filterPattern: logs.FilterPattern.literal(pattern),
        metricNamespace,
        metricName,
        metricValue: value,
      });
    return new cloudwatch.Metric({ namespace: metricNamespace, metricName, period, statistic: SUM });
  };

  return {
    /** Replies to callers with an error. */
    answeredError: logged("AnsweredError", '{ $.lambdaResult = "Error" }', callersFunctions),
    noticesGivenUp: logged("NoticesGivenUp", '{ $.event = "notice" && $.outcome = "given-up" }', [
      "notify-customer",
      "sweep-notices",
    ]),
    /** Seconds that the oldest notice has been owed for, as the last sweep left it. */
    oldestOwed: logged("OldestOwed", '{ $.event = "sweep" }', ["sweep-notices"], "$.oldestOwedSeconds").with({
      statistic: MAXIMUM,
      period: Duration.minutes(15),
    }),
    /** Age in milliseconds of the last stream record that notify-customer read. */
    iteratorAge: functions["notify-customer"].function.metric("IteratorAge", { statistic: MAXIMUM, period }),
    /** Calls that ended in an error of the flow. */
    flowFatalErrors: new cloudwatch.Metric({
      namespace: "AWS/Connect",
      metricName: "ContactFlowFatalErrors",
      dimensionsMap: { InstanceId: instance.id, MetricGroup: "ContactFlow", ContactFlowName: line },
      statistic: SUM,
      period,
    }),
    /** USD since the month began, of the whole account in this region. */
    smsSpend: new cloudwatch.Metric({
      namespace: "AWS/SNS",
      metricName: "SMSMonthToDateSpentUSD",
      statistic: MAXIMUM,
      period: Duration.hours(1),
    }),
  };
}
