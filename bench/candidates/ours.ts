import { copyFile, mkdir, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { functionNames } from "../function-names.ts";
import type { Candidate } from "./candidate.ts";

/** Ours as it is deployed, from the folder into which the functions were bundled. */
export const ours = (folder: string): Candidate => ({
  name: "ours",
  about:
    "Orderline's functions as they are deployed: the stream of the table tells of the texts that are owed",
  functions: functionNames,
  env: { NOTICES: "stream" },
  async bundle(name, outfile) {
    const from = join(folder, name);
    await mkdir(dirname(outfile), { recursive: true });
    for (const file of await readdir(from)) await copyFile(join(from, file), join(dirname(outfile), file));
  },
});
