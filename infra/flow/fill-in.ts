import type { NumberToken } from "./number-tokens.ts";

/** What a flow file leaves open: tokens such as `{{queue}}` stand where these belong. */
export interface FlowReferences extends Readonly<Partial<Record<NumberToken, string>>> {
  /** ARNs. The bot's is its alias's, the whisper's that of the whisper flow. */
  readonly "look-up-order"?: string;
  readonly "cancel-order"?: string;
  readonly "change-shipping-date"?: string;
  readonly bot?: string;
  readonly queue?: string;
  readonly hours?: string;
  readonly whisper?: string;
}

/** The flow file with its tokens filled in. Throws a sentence that names the token for which nothing was given. */
export function fillIn(flow: string, references: FlowReferences): string {
  const known = new Map(Object.entries<string | undefined>({ ...references }));
  return flow.replace(/\{\{([^{}]+)\}\}/g, (token, name: string) => {
    const value = known.get(name);
    if (value === undefined) throw new Error(`The flow needs ${token}, and none was given.`);
    return value;
  });
}
