import { lineFlows } from "../../infra/flow/line-flows.ts";

const made = lineFlows();

/** The flows that are deployed: the contact flow, and its whisper flow. */
export async function shippedFlows() {
  const { orderLine, agentWhisper } = await made;
  return { flow: orderLine, flows: { whisper: agentWhisper } };
}
