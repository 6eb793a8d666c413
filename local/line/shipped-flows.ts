import { type LineFlows, lineFlows } from "../../infra/flow/line-flows.ts";

let made: Promise<LineFlows> | undefined;

/** The flows that are deployed: the contact flow, and its whisper flow. They are made once. */
export async function shippedFlows() {
  made ??= lineFlows();
  const { orderLine, agentWhisper } = await made;
  return { flow: orderLine, flows: { whisper: agentWhisper } };
}
