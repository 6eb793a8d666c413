import { fillIn } from "connect-simulator/flow-language";
import { type NumberToken, numberTokens } from "./number-tokens.ts";
import type { ShopToken } from "./shop-tokens.ts";

/** What stands for the tokens of the flow files: ARNs where they are deployed, names on a laptop. */
export type FlowReferences = Readonly<
  Partial<
    Record<
      | "look-up-order"
      | "cancel-order"
      | "change-shipping-date"
      /** The bot's alias. */
      | "bot"
      | "queue"
      | "hours"
      /** The whisper flow. */
      | "whisper"
      /** The country (ISO 3166) whose national numbers callers may type. */
      | "country"
      | ShopToken
      /** The number (E.164) whose callers are spoken to in that language; without it they are asked. */
      | NumberToken,
      string
    >
  >
>;

/** What stands for the number of a language that has none: equal to no number, and different in each branch, as Connect demands. */
const noNumber = (name: string): string | undefined =>
  numberTokens.some((token) => token === name) ? `no-${name}` : undefined;

/**
 * A flow, as JSON text or as an object, with its tokens filled in.
 * @throws {Error} that names the tokens for which nothing was given.
 */
export const fillInReferences = (flow: unknown, references: FlowReferences): unknown =>
  fillIn(flow, references, noNumber);
