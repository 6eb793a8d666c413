import * as cloudwatch from "aws-cdk-lib/aws-cloudwatch";
import type { ILogGroup } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import { callersFunctions, functionNames } from "./function-names.ts";
import type { LineFunctions } from "./line-functions.ts";
import { type Question, questions } from "./questions.ts";

export interface LineDashboardProps {
  readonly name: string;
  readonly functions: LineFunctions;
  readonly journal: ILogGroup;
  readonly alarms: readonly cloudwatch.IAlarm[];
}

/** What a contact centre asks of its line, answered from the functions' logs. */
export class LineDashboard extends Construct {
  constructor(scope: Construct, id: string, { name, functions, journal, alarms }: LineDashboardProps) {
    super(scope, id);
    const groups = {
      callers: callersFunctions.map((name) => functions[name].log),
      all: functionNames.map((name) => functions[name].log),
      journal: [functions["look-up-order"].log, journal],
    };
    const answer = ({ title, of, view, lines }: Question, width: number) =>
      new cloudwatch.LogQueryWidget({
        title,
        view: cloudwatch.LogQueryVisualizationType[view],
        logGroupNames: groups[of].map((group) => group.logGroupName),
        queryLines: [...lines],
        width,
      });

    const { calls, withoutPerson, changes, refusals, answerTimes, notices } = questions;
    new cloudwatch.Dashboard(this, "Dashboard", {
      dashboardName: name,
      widgets: [
        [new cloudwatch.AlarmStatusWidget({ title: "Alarms", alarms: [...alarms], width: 24 })],
        [answer(calls, 12), answer(withoutPerson, 12)],
        [answer(changes, 12), answer(refusals, 12)],
        [answer(answerTimes, 12), answer(notices, 12)],
      ],
    });
  }
}
