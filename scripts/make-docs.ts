import { resolve } from "node:path";
import { hasColours, runCommand } from "connect-simulator/command";
import { entries } from "./entries.ts";

await runCommand({
  usage: "npm run docs",
  about: "Makes the reference of both packages' entries, from their sources: dist/docs/index.html.",
  options: {},
  notes: "A warning is an error: a link that leads nowhere, an entry that does not say what it is for.",
  example: "npm run docs",
  exits: { 0: "it is made", 1: "there are errors" },
  run: makeDocs,
});

async function makeDocs(): Promise<number> {
  // It has colours everywhere else, and asks for this when it is loaded.
  if (!hasColours) process.env["NO_COLOR"] = "1";
  const { Application } = await import("typedoc");
  const docs = await Application.bootstrap({
    name: "Orderline",
    entryPoints: entries.map(({ file }) => file),
    tsconfig: "tsconfig.json",
    out: "dist/docs",
    readme: "none",
    gitRevision: "main",
    excludeInternal: true,
    excludeExternals: true,
    sort: ["source-order"],
    requiredToBeDocumented: ["Module"],
    validation: { invalidLink: true, invalidPath: true, notDocumented: true, notExported: false },
    skipErrorChecking: true,
  });
  const points = docs.getEntryPoints() ?? [];
  // A module is called what it is imported by.
  const nameOf = new Map(entries.map(({ name, file }) => [resolve(file), name]));
  for (const point of points)
    point.displayName = nameOf.get(resolve(point.sourceFile.fileName)) ?? point.displayName;
  const project = docs.converter.convert(points);
  docs.validate(project);
  await docs.generateOutputs(project);
  return docs.logger.hasErrors() || docs.logger.hasWarnings() ? 1 : 0;
}
