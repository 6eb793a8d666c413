import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { languages } from "../../src/domain/index.ts";
import type { Case } from "./case.ts";
import { readTable } from "./read-table.ts";

const folder = join(import.meta.dirname, "cases");

/** A table of cases in one language; its name is that of its file. */
export interface Table {
  readonly name: string;
  readonly cases: readonly Case[];
}

/** Every table of every language, the languages in turn. */
export const readTables = (): readonly Table[] =>
  languages.flatMap((language) => {
    const tag = language.toLowerCase();
    return readdirSync(join(folder, tag))
      .sort()
      .map((file) => ({
        name: basename(file, ".tsv"),
        cases: readTable(readFileSync(join(folder, tag, file), "utf8"), `${tag}/${file}`, language),
      }));
  });
