import type { Fact } from "../fact.ts";
import { botFacts } from "./bot.ts";
import { connectFacts } from "./connect.ts";
import { functionFacts } from "./functions.ts";
import { noticeFacts } from "./notices.ts";

/** All that the line rests on and nobody could confirm without an account. */
export const facts: readonly Fact[] = [...connectFacts, ...botFacts, ...functionFacts, ...noticeFacts];
