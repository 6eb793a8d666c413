import * as cloudwatch from "aws-cdk-lib/aws-cloudwatch";
import * as logs from "aws-cdk-lib/aws-logs";
import { Duration } from "aws-cdk-lib/core";
import type { Construct } from "constructs";
import { readSettings } from "../../src/composition/settings.ts";
import type { DeploymentSettings } from "./deployment-settings.ts";
import { callersFunctions, type FunctionName, functionNames, noticesFunctions } from "./function-names.ts";
import type { LineFunctions } from "./line-functions.ts";
import { logPatterns } from "./log-patterns.ts";

const { SUM, MAXIMUM, AVERAGE } = cloudwatch.Stats;

/** The metrics that the alarms watch: some that AWS keeps anyway, and some counted in the functions' logs. */
export function lineMetrics(
  scope: Construct,
  { name: line, instance, variables }: DeploymentSettings,
  functions: LineFunctions,
) {
  const period = Duration.minutes(5);
  const { DEFAULT_COUNTRY } = readSettings(variables, ["DEFAULT_COUNTRY"]);

  const logged = (pattern: keyof typeof logPatterns, from: readonly FunctionName[], value = "1") => {
    const metricName = pattern.replace(/^./, (letter) => letter.toUpperCase());
    const metricNamespace = `Orderline/${line}`;
    for (const name of from)
      new logs.MetricFilter(scope, `${metricName} ${name}`, {
        logGroup: functions[name].log,
        filterPattern: logs.FilterPattern.literal(logPatterns[pattern]),
        metricNamespace,
        metricName,
        metricValue: value,
      });
    return new cloudwatch.Metric({ namespace: metricNamespace, metricName, period, statistic: SUM });
  };
  const bySns = (metricName: string, props: Partial<cloudwatch.MetricProps>) =>
    new cloudwatch.Metric({ namespace: "AWS/SNS", metricName, period: Duration.hours(1), ...props });

  return {
    answeredError: logged("answeredError", callersFunctions),
    guessing: logged("guessing", callersFunctions).with({ period: Duration.hours(1) }),
    unreadable: logged("unreadable", functionNames),
    owingUnreadable: logged("owingUnreadable", noticesFunctions, "$.unreadable"),
    recordsNotUnderstood: logged("recordsNotUnderstood", ["notify-customer"]),
    noticesGivenUp: logged("noticesGivenUp", noticesFunctions),
    noticesUnsettled: logged("noticesUnsettled", noticesFunctions),
    oldestOwed: logged("oldestOwed", ["sweep-notices"], "$.oldestOwedSeconds").with({
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
    /** Texts that SNS took and could not deliver, of the whole account in this region, as all of SNS's figures. */
    textsFailed: bySns("NumberOfNotificationsFailed", {
      dimensionsMap: { PhoneNumber: "PhoneNumberDirect" },
      statistic: SUM,
    }),
    /** The part of the texts in the shop's country that arrived, 0 to 1. */
    fewTextsArrive: bySns("SMSSuccessRate", {
      dimensionsMap: { Country: DEFAULT_COUNTRY, SMSType: "Transactional" },
      statistic: AVERAGE,
      period: Duration.days(1),
    }),
    /** USD since the month began. */
    smsSpend: bySns("SMSMonthToDateSpentUSD", { statistic: MAXIMUM }),
  };
}
