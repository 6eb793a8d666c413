import type { Tried } from "./try-as-test-case.ts";

/** The text of docs/test-cases.md: how many scripts are test cases too, and what keeps the others from it. */
export function testCasesDocument(tried: readonly Tried[]): string {
  const exported = tried.filter((one) => "content" in one);
  const others = tried.flatMap((one) => ("content" in one ? [] : [one]));
  const reasons = [...new Set(others.flatMap(({ unsayable }) => unsayable))].map((reason) => ({
    reason,
    count: others.filter(({ unsayable }) => unsayable.includes(reason)).length,
  }));
  return `${[
    head,
    `Of the ${tried.length} scripted calls ${exported.length} are test cases too, and say the whole of the call:`,
    table(
      ["script", ""],
      exported.map(({ name, title }) => [name, title]),
    ),
    `The other ${others.length} say what AWS's testing language cannot say, some of them several things:`,
    table(
      ["what it cannot say", "scripts"],
      reasons.toSorted((a, b) => b.count - a.count).map(({ reason, count }) => [reason, String(count)]),
    ),
    table(
      ["script", "what it cannot say of it"],
      others.map(({ name, unsayable }) => [name, unsayable.join("; ")]),
    ),
  ].join("\n\n")}\n`;
}

const head = `<!-- Written by \`npm run test-cases\`: change the scripts, or local/test-cases. -->
# Our calls as test cases of Amazon Connect

\`npm run test-cases -- --out FOLDER\` writes scripted calls of [local/calls](../local/calls) as test cases for the deployed line: a content each, and a CloudFormation template with all of them. What the flow's functions, hours and queue answered when the script was played here is put in their place; so a test case needs no orders, no time of day and no agent, and ends before a call is queued. Each was run here on a line with an empty table, on another day and after hours, and went as scripted.

Deploy the template with the stack's outputs and the line's numbers as its parameters, then \`npm run verify:live -- --test-cases\` starts them, five at a time as Connect allows, each as long as the call takes. One that goes astray may come to an agent before its five minutes are over: run them where nobody is surprised. What of this nobody could try stands in [unproven.md](unproven.md).`;

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
