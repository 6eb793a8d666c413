import { readFile } from "node:fs/promises";

const fileOf = (name: string) => readFile(new URL(`../../infra/flow/${name}.json`, import.meta.url), "utf8");

/** The flow and the whisper that it leads to, as they are deployed. */
export async function shippedFlows() {
  const [flow, whisper] = await Promise.all([fileOf("order-line"), fileOf("agent-whisper")]);
  return { flow, flows: { whisper } };
}
