/**
 * The APIs of Lex's runtime, of Connect and of its participants, on a port of this machine. The AWS SDKs and the AWS CLI
 * speak to it as they are; bots and flows run in the simulator.
 *
 * @example
 * ```ts
 * import { phoneLine } from "connect-simulator";
 * import { serve } from "connect-simulator/serve";
 *
 * export async function withAChatAtHand(flow: string, test: (endpoint: string) => Promise<void>): Promise<void> {
 *   const served = await serve({ line: phoneLine({ flow }) });
 *   await test(served.url);
 *   await served.close();
 * }
 * ```
 *
 * @module
 */

export { type Served, serve } from "./serve.ts";
export type { ServeSettings } from "./serve-settings.ts";
