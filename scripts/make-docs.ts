import { resolve } from "node:path";
import { Application } from "typedoc";
import { entries } from "./entries.ts";

// The reference of both packages' entries, from their sources: dist/docs/index.html. A warning is an error: a link that
// leads nowhere, an entry that does not say what it is for.
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
if (docs.logger.hasErrors() || docs.logger.hasWarnings()) process.exitCode = 1;
