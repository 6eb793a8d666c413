import { join, relative } from "node:path";
import { expect, test } from "@jest/globals";
import ts from "typescript";

const root = join(import.meta.dirname, "../..");
const domain = join(root, "src/domain/order.ts");
const rules = join(root, "src/domain/change-order.ts");
const places = ["src/adapters/dynamodb/order-attributes.ts", "src/testing/sample-orders.ts"];
/** Where that which a change is decided on is told, and compared with what is stored. */
const told = [
  "src/handlers/order-version.ts",
  "src/application/is-still.ts",
  "src/adapters/dynamodb/condition-of.ts",
];

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile).config,
  ts.sys,
  root,
);
const parsed = new Map<string, ts.SourceFile | undefined>();

/** Of the use cases, only what compares: the others want to know more of the platform than is told here. */
const isLookedAt = /^src\/(domain|adapters|testing|handlers)\/|^src\/application\/is-still/;

/** Which files, of those places and what they import, do not compile when the domain's file, of orders or of rules, reads so. */
function stopped(text: string, file = domain): readonly string[] {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile;
  host.getSourceFile = (name, target) => {
    if (name === file) return ts.createSourceFile(name, text, target);
    if (!parsed.has(name)) parsed.set(name, read(name, target));
    return parsed.get(name);
  };
  const program = ts.createProgram(
    [...places, ...told].map((place) => join(root, place)),
    { ...options, types: [] },
    host,
  );
  return program
    .getSourceFiles()
    .filter((file) => isLookedAt.test(relative(root, file.fileName)))
    .filter((file) => program.getSemanticDiagnostics(file).length > 0)
    .map((file) => relative(root, file.fileName));
}

const asItIs = ts.sys.readFile(domain) ?? "";

test("the order as it is compiles", () => {
  expect(stopped(asItIs)).toEqual([]);
});

test.each(["Order", "Customer", "NoticeOwed", "NoticeFailed"])(
  "a new field of %s does not compile before it is stored and sampled",
  (name) => {
    for (const field of ["readonly plantedFact?: boolean;", "readonly plantedFact: string;"]) {
      const grown = asItIs.replace(`export interface ${name} {`, (line) => `${line}\n  ${field}`);
      expect(grown).not.toBe(asItIs);
      expect(stopped(grown)).toEqual(expect.arrayContaining(places));
    }
  },
);

test.each([
  ['"placed" | "shipped"', "src/adapters/dynamodb/stored-status.ts"],
  ['"cancelled" | "rescheduled"', places[0]],
  ['"invalid-number" | "overdue"', places[0]],
])("a word more than %s does not compile before it can be read", (words, place) => {
  const grown = asItIs.replace(words, `${words} | "on-hold"`);
  expect(grown).not.toBe(asItIs);
  expect(stopped(grown)).toContain(place);
});

test("a fact more that changes are decided on does not compile before it is told and compared", () => {
  const grown = asItIs.replace(/(type OrderFacts = Pick<[^>]*)>/, '$1 | "orderedAt">');
  expect(grown).not.toBe(asItIs);
  expect(stopped(grown)).toEqual(expect.arrayContaining(told));
});

test("a rule that reads another fact of the order does not compile", () => {
  const asTheyAre = ts.sys.readFile(rules) ?? "";
  expect(stopped(asTheyAre, rules)).toEqual([]);
  const grown = asTheyAre.replaceAll(
    'if (order.status === "cancelled") return',
    'if (order.orderedAt || order.status === "cancelled") return',
  );
  expect(grown).not.toBe(asTheyAre);
  expect(stopped(grown, rules)).toEqual(["src/domain/change-order.ts"]);
});
