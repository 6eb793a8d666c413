import { runCommand } from "connect-simulator/command";
import { faults, properties } from "./faults.ts";
import { followFile } from "./follow.ts";
import { type Search, verifierOf } from "./spin.ts";

/** A search that a line is printed about: what was looked for, whether that is so, and in numbers. */
type Line = readonly [isSo: boolean, looked: string, found: string];

/** What all properties are proven with. */
const explorations = [
  { says: "two orders", definitions: {}, flags: ["SAFETY"], options: ["-w25"] },
  {
    says: "one order, more of everything",
    definitions: { ORDERS: 1, CHANGES: 3, TROUBLES: 3, STOPS: 2 },
    flags: ["SAFETY"],
    options: [],
  },
  {
    says: properties["acceptance cycle"],
    definitions: { ORDERS: 1, FOR_EVER: true },
    flags: ["NFAIR=3"],
    options: ["-a", "-f"],
  },
] as const;

const deep = "-m1000000";

const searches = [
  ...explorations.map(({ says, definitions, flags, options }) => async (): Promise<Line> => {
    const verify = await verifierOf(definitions, ["COLLAPSE", ...flags]);
    const search = await verify([deep, ...options]);
    const isSo = !search.violation && search.isComplete;
    return [isSo, says, isSo ? figures(search) : (search.violation ?? "the search was not completed")];
  }),
  ...Object.entries(faults).map(([name, { says, violates }]) => async (): Promise<Line> => {
    const isEndless = violates === "acceptance cycle";
    const definitions = { ORDERS: 1, [name]: true as const, ...(isEndless && { FOR_EVER: true as const }) };
    // Near states are searched first, for the shortest way to a violation.
    const verify = await verifierOf(definitions, isEndless ? ["NFAIR=3"] : ["SAFETY", "BFS"]);
    const { violation, output } = await verify(isEndless ? [deep, "-a", "-f"] : []);
    const length = /\(at depth (\d+)\)/.exec(output)?.[1];
    const isFound = violation?.startsWith(violates) ?? false;
    return [
      isFound,
      `fault: ${says}`,
      isFound ? `${length} steps to: not "${properties[violates]}"` : output,
    ];
  }),
];

await runCommand({
  usage: "npm run model [-- --trace FILE]",
  about: `Explores the protocol of notices (model/notices.pml) in all its states, and its planted faults.`,
  options: {
    trace: {
      ...{ type: "string", value: "FILE" },
      about:
        "follows what the code did, a JSON object a line, as npm run simulate -- --trace\nwrites it; explores nothing",
    },
  },
  notes: `Wants spin and gcc: apt install spin gcc, brew install spin gcc. Takes some minutes, and up to 5 GB.`,
  example: "npm run model",
  exits: { 0: "every property holds, and every fault is found", 1: "not so" },
  async run({ trace }) {
    return (await (trace === undefined ? explore() : followFile(trace))) ? 0 : 1;
  },
});

/** Two searches run at a time: the long one, and one after the other of the rest. */
async function explore(): Promise<boolean> {
  const waiting = [...searches];
  const results: boolean[] = [];
  const work = async () => {
    for (let search = waiting.shift(); search; search = waiting.shift()) {
      const [isSo, ...texts] = await search();
      results.push(isSo);
      process.stdout.write(`${isSo ? "ok  " : "FAIL"} ${texts.join(": ")}\n`);
    }
  };
  await Promise.all([work(), work()]);
  return results.every(Boolean);
}

function figures({ states, depth, seconds, megabytes }: Search): string {
  return `all ${states.toLocaleString("en")} states, ${depth} deep, ${seconds} s, ${Math.round(megabytes)} MB`;
}
