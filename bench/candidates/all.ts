import { article, articleOfItsDay } from "./article.ts";
import type { Candidate } from "./candidate.ts";
import { carefulTeam } from "./careful-team.ts";
import { bareClient, bareClientCut, signedRequest } from "./repeated.ts";

/** Everybody who is measured beside ours. */
export const others: readonly Candidate[] = [
  articleOfItsDay,
  article,
  carefulTeam,
  bareClient,
  bareClientCut,
  signedRequest,
];
