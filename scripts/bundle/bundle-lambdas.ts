import { readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { type BuildOptions, build, type Metafile } from "esbuild";
import product from "../../package.json" with { type: "json" };
import { billOfMaterials, thirdPartyLicenses } from "./bill-of-materials.ts";
import { bundledPackages } from "./bundled-packages.ts";
import { leanHolidays } from "./lean-holidays.ts";
import { leanLibraries } from "./lean-libraries.ts";

const entries = "src/composition/entries";

/** The options of esbuild for every function that is bundled, others' too. */
export const bundling = {
  bundle: true,
  minify: true,
  platform: "node",
  target: "node22",
  format: "cjs",
  charset: "utf8",
  mainFields: ["module", "main"],
  conditions: ["module"],
  legalComments: "none",
  metafile: true,
} as const satisfies BuildOptions;

/** The module that reads the file `phone-numbers.cjs` beside a bundle, and what is in that file. */
const onDemand = "scripts/bundle/phone-numbers-on-demand.ts";
const phoneNumbers = {
  contents: `export { getCountryCallingCode, parsePhoneNumberFromString } from "libphonenumber-js/min"`,
  resolveDir: ".",
};

/** What a function that asks DynamoDB and SNS can do without, whoever wrote it. */
export const leftOut = {
  alias: { "@aws-sdk/credential-provider-node": "./scripts/bundle/env-credentials.ts" },
  // The SDK loads it only for operations that stream events, and we call none of these.
  external: ["@smithy/core/event-streams"],
  // An `import()` of Node.js itself would load all that ES modules need; a `require` does not.
  supported: { "dynamic-import": false },
} satisfies BuildOptions;

/** The options of esbuild for our functions: what they do not use of their libraries is left out besides. */
export const bundlingOurs = {
  ...bundling,
  ...leftOut,
  alias: { ...leftOut.alias, "libphonenumber-js/min": `./${onDemand}` },
  plugins: [leanHolidays, leanLibraries],
} satisfies BuildOptions;

/**
 * Bundles every Lambda into `<folder>/<name>/index.cjs`, and lists beside them what of others is in them, with its
 * licences. Answers their sizes in bytes, by name.
 */
export async function bundleLambdas(folder = "dist/lambda"): Promise<Readonly<Record<string, number>>> {
  rmSync(folder, { recursive: true, force: true });
  const names = readdirSync(entries).map((file) => file.replace(/\.ts$/, ""));
  const made = names.map(async (name) => [name, await bundleLambda(name, `${folder}/${name}`)] as const);
  const metafiles = Object.fromEntries(await Promise.all(made));
  const packages = bundledPackages(metafiles);
  writeFileSync(`${folder}/sbom.cdx.json`, billOfMaterials(product, packages));
  writeFileSync(`${folder}/THIRD-PARTY-LICENSES.txt`, thirdPartyLicenses(packages));
  return Object.fromEntries(names.map((name) => [name, statSync(`${folder}/${name}/index.cjs`).size]));
}

async function bundleLambda(name: string, folder: string): Promise<readonly Metafile[]> {
  const outfile = `${folder}/index.cjs`;
  const entryPoints = [`${entries}/${name}.ts`];
  const { metafile } = await build({ ...bundlingOurs, entryPoints, outfile });
  const isAsked = Object.values(metafile.outputs).some(({ inputs }) => inputs[onDemand]?.bytesInOutput);
  if (!isAsked) return [metafile];
  const beside = await build({ ...bundling, stdin: phoneNumbers, outfile: `${folder}/phone-numbers.cjs` });
  return [metafile, beside.metafile];
}
