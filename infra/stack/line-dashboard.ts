import * as cloudwatch from "aws-cdk-lib/aws-cloudwatch";
import type { ILogGroup } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import { callersFunctions, functionNames } from "./function-names.ts";
import type { LineFunctions } from "./line-functions.ts";
import { type LogQuery, logQueries } from "./log-queries.ts";

export interface LineDashboardProps {
  readonly name: string;
  readonly functions: LineFunctions;
  readonly queuedContacts: ILogGroup;
  readonly alarms: readonly cloudwatch.IAlarm[];
}

/** A CloudWatch dashboard of the line: the state of its alarms, and figures from the functions' logs. */
export class LineDashboard extends Construct {
  constructor(scope: Construct, id: string, { name, functions, queuedContacts, alarms }: LineDashboardProps) {
    super(scope, id);
    const groups = {
      callers: callersFunctions.map((name) => functions[name].log),
      all: functionNames.map((name) => functions[name].log),
      queue: [functions["look-up-order"].log, queuedContacts],
    };
    const widget = ({ title, logs, view, commands }: LogQuery, width: number) =>
      new cloudwatch.LogQueryWidget({
        title,
        view: cloudwatch.LogQueryVisualizationType[view],
        logGroupNames: groups[logs].map((group) => group.logGroupName),
        queryLines: [...commands],
        width,
      });

    const { calls, withoutPerson, changes, refusals, answerTimes, notices, toMend } = logQueries;
    new cloudwatch.Dashboard(this, "Dashboard", {
      dashboardName: name,
      widgets: [
        [new cloudwatch.AlarmStatusWidget({ title: "Alarms", alarms: [...alarms], width: 24 })],
        [widget(calls, 12), widget(withoutPerson, 12)],
        [widget(changes, 12), widget(refusals, 12)],
        [widget(answerTimes, 12), widget(notices, 12)],
        [widget(toMend, 24)],
      ],
    });
  }
}
