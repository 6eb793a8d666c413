import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = "src/wording";
const top = join(import.meta.dirname, "../..");

/** The sources of all languages' words, by their paths from the top of the repository: a folder is a language. */
export function wordingSources(): ReadonlyMap<string, string> {
  const languages = readdirSync(join(top, folder), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const paths = languages.flatMap(({ name }) =>
    readdirSync(join(top, folder, name)).map((file) => `${folder}/${name}/${file}`),
  );
  return new Map(paths.map((path) => [path, readFileSync(join(top, path), "utf8")]));
}
