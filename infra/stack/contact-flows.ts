import * as connect from "aws-cdk-lib/aws-connect";
import { Construct } from "constructs";
import { type FlowReferences, fillInReferences } from "../flow/flow-references.ts";
import type { LineSettings } from "./line-settings.ts";

/** The texts of the flows, with tokens where ARNs belong. */
export interface FlowTexts {
  readonly orderLine: string;
  readonly agentWhisper: string;
}

/** The flow that callers go through, and the sentence that an agent hears before taking one over. */
export class ContactFlows extends Construct {
  readonly orderLine: connect.CfnContactFlow;

  constructor(
    scope: Construct,
    id: string,
    { name, instance: { arn: instanceArn } }: LineSettings,
    texts: FlowTexts,
    references: Omit<FlowReferences, "whisper">,
  ) {
    super(scope, id);
    const whisper = new connect.CfnContactFlow(this, "AgentWhisper", {
      instanceArn,
      type: "AGENT_WHISPER",
      name: `${name} agent whisper`,
      content: contentOf(texts.agentWhisper, references),
    });
    this.orderLine = new connect.CfnContactFlow(this, "OrderLine", {
      instanceArn,
      type: "CONTACT_FLOW",
      name,
      content: contentOf(texts.orderLine, { ...references, whisper: whisper.attrContactFlowArn }),
    });
  }
}

/** Half of a flow that people can read is white space, and a template has only so much room. */
const contentOf = (flow: string, references: FlowReferences): string =>
  JSON.stringify(fillInReferences(flow, references));
