import type { FlowData } from "./flow-data.ts";

/** What a flow has for itself alone (guide: contact-flow-modules, "flow local data"). */
const own: ReadonlySet<string> = new Set([
  ...["FlowAttributes", "External", "LambdaInvocation", "Lex", "Metrics", "StoredCustomerInput"],
  ...["Customer", "Loop", "Modules", "Views", "Wisdom"],
]);

/** Runs a flow that sees nothing of what the flow around it has for itself, and leaves nothing behind there. */
export async function withOwnData<T>(data: FlowData, run: () => Promise<T>): Promise<T> {
  const around = Object.entries(data).filter(([name]) => own.has(name));
  for (const [name, value] of around) Object.assign(data, { [name]: typeof value === "string" ? "" : {} });
  try {
    return await run();
  } finally {
    Object.assign(data, Object.fromEntries(around));
  }
}
