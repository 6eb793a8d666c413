import type { Assumption } from "./assumption.ts";

/** The text of docs/unproven.md: every assumption, what depends on it, and how it is checked. */
export function assumptionsDocument(assumptions: readonly Assumption[]): string {
  return `${[head, ...assumptions.map(section)].join("\n\n")}\n`;
}

const head = `<!-- Written by \`npm run verify:live -- --list\` from infra/verify-live/assumptions: change it there. -->
# What is not proven

Orderline was built without an AWS account. It assumes the following from documentation, or from what others report,
and could not try it. \`npm run verify:live\` checks it in a deployed account: it reads, pings the functions and asks the
bot one question in each language, and changes nothing. What takes a telephone is left for you to check by hand.
None of these checks has been run against AWS yet: the first deployment tests them too.`;

const section = ({ id, statement, affects, check }: Assumption): string =>
  [
    `## ${id}`,
    statement,
    `- What depends on it: ${affects}.`,
    "byHand" in check ? `- To check by hand: ${check.byHand}` : "- Checked by `npm run verify:live`.",
  ].join("\n\n");
