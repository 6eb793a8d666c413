/**
 * What becomes of a command that a Markdown file tells its readers to type:
 * - `run`: this is run in its place, and succeeds; a word `<flow>` is a file that the test has made;
 * - `help`: this is run, and what it prints knows every option of the command;
 * - `in`: this file runs it as it stands;
 * - `never`: it is not run here, because.
 */
export type Treatment =
  | { readonly run: readonly string[]; readonly typed?: string }
  | { readonly help: readonly string[] }
  | { readonly in: string }
  | { readonly never: string };

const instance =
  "instanceArn=arn:aws:connect:ap-northeast-1:111122223333:instance/0a1b2c3d-0000-4000-8000-000000000000";
const migrate = "npm run migrate -- --from CustomerTable --to TABLE-OF-THE-DEPLOYMENT";

/** The package's own command, from its source: what `npx` runs is built of it. */
const simulator = ["node", "--no-warnings", "--import", "tsx", "simulator/cli/main.ts"];

/** Every command of the shell blocks. One that is missing here fails the test, and so does one that nobody tells any more. */
export const shellCommands: Readonly<Record<string, Treatment>> = {
  "npm ci": { in: ".ci/run" },
  "npm start": { in: ".ci/run" },
  "npm test": { in: ".ci/run" },
  "npm run jest -- simulator/test/serve/python-clients --selectProjects long": {
    never: "npm run test:long runs it with the others",
  },
  "npm install": { never: "examples.integration.test.ts links what it would fetch" },

  "npm start -- --terminal": { run: ["npm", "start", "--", "--terminal"], typed: "/quit\n" },
  "npm start -- --play FILE...": {
    run: ["npm", "start", "--", "--play", "local/calls/demo/1-justin-moves-and-cancels.call.yaml"],
  },
  "npm run call -- --flow FILE --lambda NAME=module.js": {
    run: ["npm", "run", "call", "--", "--flow", "<flow>", "--lambda", "look-up-order=<handler>"],
  },
  "npx connect-simulator call --sample": { run: [...simulator, "call", "--sample"], typed: "1\n1234#\n" },
  "npx connect-simulator call --flow flow.json --lambda look-up-order=./handler.ts --replies replies.json": {
    run: [
      ...[...simulator, "call", "--flow", "<flow>"],
      ...["--lambda", "look-up-order=<handler>", "--replies", "<replies>"],
    ],
  },
  "npx connect-simulator check flows/": { run: [...simulator, "check", "<flow>"] },
  "npx connect-simulator test calls/ --flow flow.json --coverage --coverage-min 80 --junit report.xml": {
    help: [...simulator, "test", "--help"],
  },
  "npx connect-simulator draw flow.json --out flow.svg": { help: [...simulator, "draw", "--help"] },
  "npx connect-simulator serve --bot ./bot.zip --flow ./flow.json --port 8080": {
    help: [...simulator, "serve", "--help"],
  },
  [`npm run deploy -- -c ${instance}`]: {
    run: ["npm", "run", "synth", "--", "--output", "<folder>", "--context", instance],
  },
  "npm run simulate -- --seed 1000 --minutes 30 --seeds 1000": {
    run: ["npm", "run", "simulate", "--", "--seed", "1", "--minutes", "5", "--seeds", "2"],
  },
  [migrate]: { help: ["npm", "run", "migrate", "--", "--help"] },
  [`${migrate} --write`]: { help: ["npm", "run", "migrate", "--", "--help"] },
};
