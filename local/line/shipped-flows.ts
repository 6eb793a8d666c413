import { readFile } from "node:fs/promises";

const fileOf = (name: string) => readFile(new URL(`../../infra/flow/${name}.json`, import.meta.url), "utf8");

/** The flow files that are deployed: the contact flow, and its whisper flow. */
export async function shippedFlows() {
  const [flow, whisper] = await Promise.all([fileOf("order-line"), fileOf("agent-whisper")]);
  return { flow, flows: { whisper } };
}
