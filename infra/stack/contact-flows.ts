import * as connect from "aws-cdk-lib/aws-connect";
import { Construct } from "constructs";
import { type FlowReferences, fillIn } from "../flow/fill-in.ts";
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
      content: fillIn(compact(texts.agentWhisper), references),
    });
    this.orderLine = new connect.CfnContactFlow(this, "OrderLine", {
      instanceArn,
      type: "CONTACT_FLOW",
      name,
      content: fillIn(compact(texts.orderLine), { ...references, whisper: whisper.attrContactFlowArn }),
    });
  }
}

/** Half of a flow that people can read is white space, and a template has only so much room. */
const compact = (flow: string): string => JSON.stringify(JSON.parse(flow));
