import * as events from "aws-cdk-lib/aws-events";
import * as targets from "aws-cdk-lib/aws-events-targets";
import * as lambda from "aws-cdk-lib/aws-lambda";
import { Duration } from "aws-cdk-lib/core";
import { Construct } from "constructs";
import { attemptsAtNotice, owesNotice } from "../../src/adapters/dynamodb/index.ts";
import type { LineFunctions } from "./line-functions.ts";
import type { TableReference } from "./table-reference.ts";

/** How often the sweep runs. */
export const sweepEvery = Duration.minutes(5);

/** The stream invokes notify-customer for each order that owes a notice; the sweep delivers those that are overdue. */
export class NoticeDelivery extends Construct {
  constructor(scope: Construct, id: string, functions: LineFunctions, orders: TableReference) {
    super(scope, id);
    new lambda.EventSourceMapping(this, "Bell", {
      target: functions["notify-customer"].function,
      eventSourceArn: orders.streamArn,
      startingPosition: lambda.StartingPosition.TRIM_HORIZON,
      batchSize: 10,
      // What a claim writes invokes nobody: whoever holds the lease sends newer news too, and the sweep what failed.
      filters: [
        lambda.FilterCriteria.filter({
          dynamodb: {
            NewImage: {
              [owesNotice]: { S: lambda.FilterRule.exists() },
              [attemptsAtNotice]: { N: lambda.FilterRule.notExists() },
            },
          },
        }),
      ],
      // A record that is given up delays no other: its order still owes the notice, and the sweep delivers it.
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      retryAttempts: 3,
      maxRecordAge: Duration.minutes(10),
    });

    const sweep = functions["sweep-notices"].function;
    sweep.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: Duration.minutes(1) });
    new events.Rule(this, "Round", {
      description: "Sends the sweep round for overdue notices",
      schedule: events.Schedule.rate(sweepEvery),
      targets: [new targets.LambdaFunction(sweep, { retryAttempts: 0 })],
    });
  }
}
