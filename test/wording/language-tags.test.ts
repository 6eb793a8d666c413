import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { languages } from "../../src/domain/index.ts";

/*
 * What exists once a language is made from `languages`: so no other place names one. A place that may is listed here,
 * with its reason.
 */

const folders = ["src", "infra", "local", "simulator", "scripts", "bench"];
const places: readonly (readonly [path: RegExp, reason: string])[] = [
  [new RegExp(`^src/wording/(${languages.join("|").toLowerCase()})/`), "the folder of a language"],
  [/^src\/domain\/language\.ts$/, "the list of languages, and the default"],
  [/^src\/wording\/languages\.ts$/, "names each folder; the compiler misses one that is not there"],
  [/^src\/testing\//, "sample orders"],
  [/^local\/(calls|demo)\/|^local\/line\/demo-customers\.ts$/, "demo data"],
  [/^local\/(aws\/connect-event|test-cases\/actions-of)\.ts$/, "Connect's own default"],
  [
    /^local\/page\/(screenshot|recording\/call-picture)\.ts$/,
    "the browser's language in the README's pictures",
  ],
  [/^simulator\/(flow|line|cli|script)\//, "Connect's own default, and examples of a language code"],
  [/^simulator\/bot\/(check-slot-type|slot-types\/[\w-]+)\.ts$/, "Lex's own slot types of one locale"],
  [
    /^simulator\/bot\/languages\/|^simulator\/page\/client\/(words|page\.html)/,
    "the simulator's own languages",
  ],
  [/^local\/page\/(words\/|label\.ts$)/, "our panels' words, in the page's own languages"],
  [/^local\/terminal\/words\//, "our words in a terminal, in its own languages"],
  [/^infra\/flow\/(drawn-in\/|line-drawing\.ts$)/, "words of the drawn flow, in the page's languages"],
  [/^simulator\/drawing\/terms\//, "a drawing's own words, in its own languages"],
  [
    /^simulator\/(drawing\/(label|drawing-options)|page\/(drawn-map|client\/language))\.ts$/,
    "English is what page and drawing fall back to",
  ],
  [/^simulator\/page\/speech-seconds\.ts$/, "how fast a language is spoken"],
  [/^simulator\/terminal\/(words\/|(in|terminal)-language\.ts$)/, "the terminal's own languages"],
  [/^simulator\/test\//, "test data"],
];

/** Any tag, and those of ours as names of variables, quoted as a language alone, or as a key. */
const aTag = new RegExp(
  [
    "\\b[a-z]{2}[-_][A-Z]{2}\\b",
    ...languages.flatMap((tag) => {
      const [primary, region = ""] = tag.split("-");
      const variable = `\\b${primary}${region.charAt(0)}${region.slice(1).toLowerCase()}\\b`;
      return [variable, `["'\`]${primary}["'\`]`, `\\b${primary}:`];
    }),
  ].join("|"),
  "g",
);

/** Words in comments and addresses are for people. */
const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(?<!:)\/\/.*$/gm, "");
const tagsIn = (text: string): readonly string[] => code(text).match(aTag) ?? [];

const sources = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path}`)
    .filter(
      (path) => /\.(tsx?|c?js|mjs|html|sh|yaml)$/.test(path) && !/(^|\/)(node_modules|dist)\//.test(path),
    ),
);
const naming = sources.filter((path) => tagsIn(readFileSync(path, "utf8")).length > 0);
const allowed = (path: string) => places.some(([place]) => place.test(path));

test("a tag is found in every form", () => {
  const forms = ['"en-US"', "ja_JP", '"fr-FR"', "enUs", "jaJp", 'startsWith("ja")', "{ en: words }"];
  for (const form of forms) expect([form, tagsIn(form).length]).toEqual([form, 1]);
  for (const none of ["// as en-US", "/** `ja_JP` */", "english", "when: 1", "us-east-1"])
    expect([none, tagsIn(none)]).toEqual([none, []]);
});

test("no place names a language but those that are its own, and data", () => {
  expect(naming.filter((path) => !allowed(path))).toEqual([]);
});

test("every place that may does", () => {
  expect(places.filter(([place]) => !naming.some((path) => place.test(path)))).toEqual([]);
});
