import * as events from "aws-cdk-lib/aws-events";
import * as iam from "aws-cdk-lib/aws-iam";
import * as logs from "aws-cdk-lib/aws-logs";
import { ArnFormat, RemovalPolicy, Stack } from "aws-cdk-lib/core";
import { Construct } from "constructs";
import type { DeploymentSettings } from "./deployment-settings.ts";

/**
 * A log group with the ids of the contacts that went to the line's queue, and nothing else about the callers. Each
 * event logs two ids: the contact's, and that of the contact it began as (a callback is a contact of its own).
 */
export class QueuedContactsLog extends Construct {
  readonly log: logs.LogGroup;

  constructor(scope: Construct, id: string, { instance, logDays }: DeploymentSettings, queueArn: string) {
    super(scope, id);
    const stack = Stack.of(this);
    const logGroupName = `/aws/events/${stack.stackName}`; // EventBridge writes to groups of this prefix
    this.log = new logs.LogGroup(this, "Log", {
      logGroupName,
      retention: logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new logs.ResourcePolicy(this, "WrittenByEvents", {
      policyStatements: [
        new iam.PolicyStatement({
          principals: [
            new iam.ServicePrincipal("events.amazonaws.com"),
            new iam.ServicePrincipal("delivery.logs.amazonaws.com"),
          ],
          actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
          resources: [this.log.logGroupArn],
        }),
      ],
    });

    const arn = stack.formatArn({
      service: "logs",
      resource: "log-group",
      resourceName: logGroupName,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    const target = (id: string, contact: string) => ({
      id,
      arn,
      inputTransformer: {
        inputPathsMap: { time: "$.time", contact },
        inputTemplate: '{"timestamp":<time>,"message":<contact>}',
      },
    });
    new events.CfnRule(this, "Queued", {
      description: "Contacts that go to the line's queue",
      eventPattern: {
        source: ["aws.connect"],
        "detail-type": ["Amazon Connect Contact Event"],
        detail: { instanceArn: [instance.arn], eventType: ["QUEUED"], queueInfo: { queueArn: [queueArn] } },
      },
      targets: [target("Contact", "$.detail.contactId"), target("FirstContact", "$.detail.initialContactId")],
    });
  }
}
