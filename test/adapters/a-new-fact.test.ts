import { join, relative } from "node:path";
import { expect, test } from "@jest/globals";
import ts from "typescript";

const root = join(import.meta.dirname, "../..");
const domain = join(root, "src/domain/order.ts");
const places = ["src/adapters/dynamodb/order-attributes.ts", "src/testing/sample-orders.ts"];

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile).config,
  ts.sys,
  root,
);
const parsed = new Map<string, ts.SourceFile | undefined>();

/** Which files, of those places and what they import, do not compile when the domain's file of orders reads so. */
function stopped(order: string): readonly string[] {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile;
  host.getSourceFile = (name, target) => {
    if (name === domain) return ts.createSourceFile(name, order, target);
    if (!parsed.has(name)) parsed.set(name, read(name, target));
    return parsed.get(name);
  };
  const program = ts.createProgram(
    places.map((place) => join(root, place)),
    { ...options, types: [] },
    host,
  );
  return program
    .getSourceFiles()
    .filter((file) => file.fileName.startsWith(join(root, "src/")))
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
