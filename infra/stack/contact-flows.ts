import * as connect from "aws-cdk-lib/aws-connect";
import type { ContactFlow } from "connect-simulator/flow-language";
import { Construct } from "constructs";
import { type FlowReferences, fillInReferences } from "../flow/flow-references.ts";
import type { LineFlows } from "../flow/line-flows.ts";
import type { DeploymentSettings } from "./deployment-settings.ts";

/** The contact flow of the line, and the whisper flow that an agent hears before taking a call. */
export class ContactFlows extends Construct {
  readonly orderLine: connect.CfnContactFlow;

  constructor(
    scope: Construct,
    id: string,
    { name, instance: { arn: instanceArn } }: DeploymentSettings,
    flows: LineFlows,
    references: Omit<FlowReferences, "whisper">,
  ) {
    super(scope, id);
    const whisper = new connect.CfnContactFlow(this, "AgentWhisper", {
      instanceArn,
      type: "AGENT_WHISPER",
      name: `${name} agent whisper`,
      content: contentOf(flows.agentWhisper, references),
    });
    this.orderLine = new connect.CfnContactFlow(this, "OrderLine", {
      instanceArn,
      type: "CONTACT_FLOW",
      name,
      content: contentOf(flows.orderLine, { ...references, whisper: whisper.attrContactFlowArn }),
    });
  }
}

/** The flow without white space, which would be half of it: a template's size is limited. */
const contentOf = (flow: ContactFlow, references: FlowReferences): string =>
  JSON.stringify(fillInReferences(flow, references));
