import { faults, properties } from "./faults.ts";
import { type Search, verifierOf } from "./spin.ts";

/** What the sound model is explored with: everything that it proves holds there. */
const explorations = [
  { says: "two orders", definitions: {}, flags: ["SAFETY"], options: ["-w26"] },
  {
    says: "one order, more of everything",
    definitions: { ORDERS: 1, CHANGES: 3, TROUBLES: 3, STOPS: 2 },
    flags: ["SAFETY"],
    options: [],
  },
  {
    says: "nothing is owed for ever",
    definitions: { ORDERS: 1, FOR_EVER: true },
    flags: ["NFAIR=3"],
    options: ["-a", "-f"],
  },
] as const;

const deep = "-m1000000";
let failed = false;

for (const { says, definitions, flags, options } of explorations) {
  const verify = await verifierOf(definitions, ["COLLAPSE", ...flags]);
  const search = await verify([deep, ...options]);
  const holds = !search.violation && search.isComplete;
  failed ||= !holds;
  print(holds, says, holds ? figures(search) : (search.violation ?? "the search was not completed"));
}
for (const [name, { says, violates }] of Object.entries(faults)) {
  const endless = violates === "acceptance cycle";
  const definitions = { ORDERS: 1, [name]: true as const, ...(endless && { FOR_EVER: true as const }) };
  // The shortest way to a violation is found by looking at near states first.
  const verify = await verifierOf(definitions, endless ? ["NFAIR=3"] : ["SAFETY", "BFS"]);
  const search = await verify(endless ? [deep, "-a", "-f"] : []);
  const isFound = search.violation?.startsWith(violates) ?? false;
  failed ||= !isFound;
  const length = /\(at depth (\d+)\)/.exec(search.output)?.[1];
  print(isFound, says, isFound ? `after ${length} steps, not so: ${properties[violates]}` : "not found");
}
process.exitCode = failed ? 1 : 0;

function print(isWell: boolean, ...texts: readonly string[]): void {
  process.stdout.write(`${isWell ? "ok  " : "FAIL"} ${texts.join(": ")}\n`);
}

function figures({ states, depth, seconds, megabytes }: Search): string {
  return `all ${states.toLocaleString("en")} states, ${depth} deep, ${seconds} s, ${Math.round(megabytes)} MB`;
}
