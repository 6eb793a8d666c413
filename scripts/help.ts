import { runCommand } from "connect-simulator/command";
import manifest from "../package.json" with { type: "json" };
import { isOurs } from "./is-ours.ts";

/** What each script of package.json is for. A script that is missing here is a type error. */
const purposes = {
  help: "tell what the scripts are for",
  start: "call the line: opens a telephone in a page",
  call: "call any contact flow from the terminal",
  "demo:docker": "play a day through the built Lambdas on DynamoDB Local, with Docker",
  test: "build, then run every test",
  "test:long": "run the tests that take minutes",
  "test:unit": "run the unit tests",
  "test:nodes": "run the unit tests and the built Lambdas on Node 20.19, 22 and 24",
  jest: "run some tests: -- PATH",
  check: "all that a commit has to pass: the checks below, the unit tests and the packaging",
  typecheck: "check the types",
  tsc: "the compiler: -- -p PROJECT",
  lint: "check style and format",
  format: "put style and format right, as far as that goes by itself",
  arch: "check who imports whom, and that nobody does in a circle",
  unused: "find files, exports and dependencies that nobody uses",
  packaging: "build both packages and check how they look from outside",
  docs: "make the reference of every entry, in dist/docs",
  build: "build both packages and bundle the Lambdas",
  flow: "write the contact flows and their pictures from the sources",
  synth: "make the deployment's templates",
  deploy: "build and deploy the line",
  "test-cases": "make test cases of Amazon Connect of our scripted calls",
  "verify:live": "check a deployed line, and run its test cases",
  "create-table": "create the table of orders, where AWS_ENDPOINT_URL_DYNAMODB says or in AWS",
  migrate: "copy the orders of one table into another",
  bench: "measure the Lambdas beside others, cold, by memory, as things grow and under load",
  model: "explore the notice protocol exhaustively, and its planted faults; wants spin and gcc",
  eval: "measure what is understood of callers' phrases",
  simulate: "simulate the whole desk in virtual time",
  mutants: "change the code of domain and application, and see that a test notices each change",
  screenshot: "photograph the page",
  recording: "play a call and write it down as a moving picture",
} satisfies Record<keyof typeof manifest.scripts, string>;

/** Scripts that npm runs without `run`. */
const short: readonly string[] = ["start", "test"];

const lineOf = ([name, purpose]: readonly [string, string]): string =>
  `  ${`npm ${short.includes(name) ? "" : "run "}${name}`.padEnd(25)} ${purpose}\n`;

await runCommand({
  usage: "npm run help",
  about: `${manifest.name}: ${manifest.description}`,
  options: {},
  example: "npm run help",
  exits: { 0: "it has told" },
  async run() {
    const scripts: Readonly<Record<string, string>> = manifest.scripts;
    const all = Object.entries(purposes);
    const ours = all.filter(([name]) => isOurs(scripts[name] ?? ""));
    const others = all.filter(([name]) => !isOurs(scripts[name] ?? ""));
    process.stdout.write(
      `\n${manifest.name}: ${manifest.description}\n\n${ours.map(lineOf).join("")}\nEach of these tells more: npm run NAME -- --help. Tools, and what runs several:\n\n${others.map(lineOf).join("")}\n`,
    );
    return 0;
  },
});
