import type { Assumption } from "../assumption.ts";

export const alarmAssumptions: readonly Assumption[] = [
  {
    id: "alarms-reach-the-topic",
    statement:
      "A topic policy that allows cloudwatch.amazonaws.com to publish from the account's alarms lets every alarm reach the topic.",
    affects: "every alarm's mail",
    check: {
      byHand:
        "`aws cloudwatch set-alarm-state --state-value ALARM --state-reason trial --alarm-name NAME` for one of the line's alarms: its mail arrives, and its history says that the action was executed.",
    },
  },
  {
    id: "sns-counts-failed-texts",
    statement:
      "SNS counts texts that it took and could not deliver as `NumberOfNotificationsFailed` of `PhoneNumber` `PhoneNumberDirect`, also where the spending limit is reached or the customer opted out, and tells the part that arrived as `SMSSuccessRate` of `Country` and `SMSType` `Transactional`, 0 to 1.",
    affects: "the alarms on texts that do not arrive",
    check: {
      byHand:
        "In the sandbox, publish to a number that is not verified, or text a number that opted out. `aws cloudwatch list-metrics --namespace AWS/SNS` then shows both metrics with these dimensions, and the alarm rings within the hour.",
    },
  },
  {
    id: "rolled-back-table-is-removed",
    statement:
      "CloudFormation deletes a table with `RetainExceptOnCreate` and without deletion protection when its creation is rolled back, and keeps it when the stack is deleted.",
    affects: "a second try after a first deployment that failed",
    check: {
      byHand:
        "`npm run deploy -- -c name=Orderline-Trial -c queueArn=ARN` with the ARN of a queue of the instance that does not exist, and no `protectTable`: it is rolled back, and DynamoDB has no table of that name left.",
    },
  },
];
