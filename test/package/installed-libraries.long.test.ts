import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { aService, type Service } from "./a-service.ts";

/** What a shop's other service does with the domain, as a program that prints the outcome. */
const body = `
  const first = order({ id: "100", customer: { name: "Justin", phone: "+819012345678" }, item: "Hoodie", shippingDate: "2026-12-03" });
  const decision = reschedule(first, calendarDate("2026-12-10"), new Date("2026-11-24T01:00:00Z"), defaultPolicy);
  console.log(decision.outcome);
`;
const names = "{ calendarDate, defaultPolicy, order, reschedule }";
const typed = body.replace('calendarDate("2026-12-10")', 'calendarDate("2026-12-10")!');

let service: Service;

beforeAll(async () => {
  service = await aService();
}, 120_000);

afterAll(() => service.remove());

describe("the installed libraries", () => {
  test("are used from an ECMAScript module", async () => {
    await service.write("use.mjs", `import ${names} from "orderline/domain";${body}`);
    expect(await service.run("node", "use.mjs")).toBe("rescheduled\n");
  });

  test("are used from CommonJS, by a Node that does not require ECMAScript modules", async () => {
    await service.write("use.cjs", `const ${names} = require("orderline/domain");${body}`);
    const ran = await service.run("node", "--no-experimental-require-module", "use.cjs");
    expect(ran).toBe("rescheduled\n");
  });

  test("bring nothing but what they name, and no SDK", async () => {
    const listed = await service.run("npm", "ls", "--all", "--parseable");
    expect(listed).toContain("@date-fns/tz");
    expect(listed).not.toMatch(/@aws-sdk|inversify/);
  });

  test("bring the simulator's command", async () => {
    const help = await service.run("node_modules/.bin/connect-simulator", "call", "--help");
    expect(help).toContain("--flow FILE");
  });
});

test.each(["serve-page.mjs", "serve-page.js"])("the simulator serves its page from %s", async (program) => {
  const told = await service.run("node", "--no-warnings", program);
  expect(told).toBe(" true\npage.js true\npage.css true\nmap.en.json true\n");
});

describe("in a service, every entry loads, classes are shared, and the contracts pass what keeps to them", () => {
  test("under jest as it comes, CommonJS without a flag", async () => {
    const told = await service.runTool("jest/bin/jest.js", "--watchman=false", "default.test.js");
    expect(told).toMatch(/^Tests: +\d+ passed, \d+ total$/m);
  });

  test("under vitest", async () => {
    const told = await service.runTool("vitest/vitest.mjs", "run", "vitest.spec.mjs", "--no-color");
    expect(told).toMatch(/^ +Tests +\d+ passed \(\d+\)$/m);
  });

  test("under node:test", async () => {
    const told = await service.run("node", "--no-warnings", "--test-reporter", "tap", "node-test.mjs");
    expect(told).toMatch(/^# fail 0$/m);
  });
});

describe.each([
  ["7", "@typescript/native"],
  ["5.9", "typescript-5.9"],
])("TypeScript %s", (_, typescript) => {
  const compiled = (module: string, resolution: string, ...files: readonly string[]): Promise<string> =>
    service.runTool(
      `${typescript}/bin/tsc`,
      ...["--target", "es2023", "--strict", "--noEmit", "--types", "node", "--skipLibCheck", "false"],
      ...["--module", module, "--moduleResolution", resolution, ...files],
    );

  beforeAll(async () => {
    const used = `export const all = [${service.entries.map((_, index) => `e${index}`)}];\n`;
    const each = (write: (index: number, entry: string) => string) =>
      service.entries.map((entry, index) => write(index, entry)).join("");
    const imports = each((index, entry) => `import * as e${index} from "${entry}";\n`);
    const requires = each((index, entry) => `import e${index} = require("${entry}");\n`);
    await service.write("use.mts", `import ${names} from "orderline/domain";\n${imports}${used}${typed}`);
    await service.write("use.cts", `${requires}${used}`);
    await service.write("wrong.mts", 'import { order } from "orderline/domain"; order({ id: 100 });');
  });

  test.each([
    ["nodenext", "nodenext", ["use.mts", "use.cts"]],
    ["esnext", "bundler", ["use.mts"]],
  ])(
    "knows the types of every entry, module %s with resolution %s, library checks and all",
    async (module, resolution, files) => {
      expect(await compiled(module, resolution, ...files)).toBe("");
    },
    90_000,
  );

  test("refuses what does not fit", async () => {
    expect(await compiled("nodenext", "nodenext", "wrong.mts")).toContain("TS2322");
  });
});
