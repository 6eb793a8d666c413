import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { Metafile } from "esbuild";
import { billOfMaterials, thirdPartyLicenses } from "../../scripts/bundle/bill-of-materials.ts";
import { bundledPackages } from "../../scripts/bundle/bundled-packages.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "orderline-packages-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function install(
  name: string,
  { license = "MIT", text = `licence of ${name}`, file = "LICENSE" } = {},
): string {
  const folder = join(root, "node_modules", name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name, version: "1.2.3", license }));
  if (text) writeFileSync(join(folder, file), text);
  return folder;
}

/** As esbuild tells of a bundle that holds so much of each file. */
const made = (inputs: Readonly<Record<string, number>>): Metafile => ({
  inputs: {},
  outputs: {
    "index.cjs": {
      ...{ bytes: 1, imports: [], exports: [] },
      inputs: Object.fromEntries(
        Object.entries(inputs).map(([path, bytes]) => [path, { bytesInOutput: bytes }]),
      ),
    },
  },
});

test("whatever is in a bundle, or in a file beside it, is listed with its bundles and its texts", () => {
  const [tea, milk, left] = [install("@shop/tea"), install("milk", { file: "NOTICE.txt" }), install("left")];
  const packages = bundledPackages({
    kettle: [made({ [`${tea}/a.js`]: 3, [`${tea}/b/c.js`]: 4, [`${left}/a.js`]: 0, "src/own.ts": 9 })],
    cup: [made({ [`${milk}/a.js`]: 5 }), made({ [`${tea}/a.js`]: 3 })],
  });
  expect(packages).toEqual([
    {
      ...{ name: "@shop/tea", version: "1.2.3", license: "MIT", texts: ["licence of @shop/tea"] },
      bundles: ["cup", "kettle"],
    },
    { name: "milk", version: "1.2.3", license: "MIT", texts: ["licence of milk"], bundles: ["cup"] },
  ]);
});

test.each([
  ["another licence", { license: "GPL-3.0-only" }, "milk is under GPL-3.0-only: it can't be bundled"],
  ["no text of its licence", { text: "" }, "milk has no text of its licence: it can't be bundled"],
])("a package with %s is not bundled", (_, details, fault) => {
  const milk = install("milk", details);
  expect(() => bundledPackages({ cup: [made({ [`${milk}/a.js`]: 5 })] })).toThrow(new RangeError(fault));
});

test("the bill of materials names each with its licence, and a text that several have is told once", () => {
  const paths = ["@shop/tea", "milk"].map((name) => `${install(name, { text: "as you like" })}/a.js`);
  const packages = bundledPackages({ cup: [made(Object.fromEntries(paths.map((path) => [path, 1])))] });
  const bill = JSON.parse(billOfMaterials({ name: "cafe", version: "2.0.0", license: "ISC" }, packages));
  expect(bill).toMatchObject({
    ...{ bomFormat: "CycloneDX", specVersion: "1.6" },
    metadata: { component: { type: "application", name: "cafe", version: "2.0.0" } },
    components: [
      { purl: "pkg:npm/%40shop/tea@1.2.3", licenses: [{ license: { id: "MIT" } }] },
      { purl: "pkg:npm/milk@1.2.3", properties: [{ name: "orderline:bundle", value: "cup" }] },
    ],
  });
  expect(thirdPartyLicenses(packages)).toBe("@shop/tea 1.2.3 (MIT)\nmilk 1.2.3 (MIT)\n\nas you like\n");
});
