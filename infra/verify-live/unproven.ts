import type { Fact } from "./fact.ts";

/** The document of what is not proven. */
export function unproven(facts: readonly Fact[]): string {
  return `${[head, ...facts.map(section)].join("\n\n")}\n`;
}

const head = `<!-- Written by \`npm run verify:live -- --list\` from infra/verify-live/facts: change it there. -->
# What is not proven

Orderline was built without an AWS account. What follows is what it takes to be so from documentation, or from what
others report, and could not try. \`npm run verify:live\` tries each in a deployed account: it reads, pings the functions and
asks the bot one question in each language, and changes nothing. What takes a phone in your hand it asks of you.
None of these checks has been run against AWS yet; the first deployment is their test too.`;

const section = ({ id, fact, rests, proof }: Fact): string =>
  [
    `## ${id}`,
    fact,
    `- Rests on it: ${rests}.`,
    "byHand" in proof ? `- To prove by hand: ${proof.byHand}` : "- Proven by `npm run verify:live`.",
  ].join("\n\n");
