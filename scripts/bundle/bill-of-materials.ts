import type { BundledPackage } from "./bundled-packages.ts";

interface Product {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** What is in the bundles, for tools that look for known faults: CycloneDX, JSON. The same bundles give the same text. */
export function billOfMaterials(product: Product, packages: readonly BundledPackage[]): string {
  const bill = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    ...{ bomFormat: "CycloneDX", specVersion: "1.6", version: 1 },
    metadata: { component: component("application", product) },
    components: packages.map((each) => ({
      ...component("library", each),
      properties: each.bundles.map((value) => ({ name: "orderline:bundle", value })),
    })),
  };
  return `${JSON.stringify(bill, undefined, 2)}\n`;
}

function component(type: "application" | "library", { name, version, license }: Product) {
  const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  return { type, "bom-ref": purl, name, version, purl, licenses: [{ license: { id: license } }] };
}

/** The texts that the licences want to go with the bundles, each once, under the packages that have it. */
export function thirdPartyLicenses(packages: readonly BundledPackage[]): string {
  const holders = new Map<string, string[]>();
  for (const { name, version, license, texts } of packages)
    for (const text of texts)
      holders.set(text, [...(holders.get(text) ?? []), `${name} ${version} (${license})`]);
  return [...holders]
    .map(([text, names]) => `${names.join("\n")}\n\n${text}\n`)
    .join(`\n${"-".repeat(80)}\n\n`);
}
