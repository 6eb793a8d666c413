import * as events from "aws-cdk-lib/aws-events";
import * as targets from "aws-cdk-lib/aws-events-targets";
import { Duration } from "aws-cdk-lib/core";
import { Construct } from "constructs";
import { callersFunctions } from "./function-names.ts";
import type { LineFunctions } from "./line-functions.ts";
import { ping } from "./warm-up.ts";

/** A schedule that pings each function that a caller waits for, so that one environment of it stays warm. */
export class WarmUpPing extends Construct {
  constructor(scope: Construct, id: string, functions: LineFunctions) {
    super(scope, id);
    new events.Rule(this, "Ping", {
      description: "Keeps the functions that callers wait for from growing cold",
      schedule: events.Schedule.rate(Duration.minutes(5)),
      targets: callersFunctions.map(
        (name) =>
          new targets.LambdaFunction(functions[name].function, {
            event: events.RuleTargetInput.fromObject(ping),
            retryAttempts: 0,
          }),
      ),
    });
  }
}
