import { mkdir, writeFile } from "node:fs/promises";
import { flowFiles } from "../infra/flow/flow-files.ts";

/** Writes the flows as JSON and draws them: `npm run flow` after every change to their source. */
for (const [path, content] of await flowFiles()) {
  await mkdir(new URL("./", new URL(`../${path}`, import.meta.url)), { recursive: true });
  await writeFile(new URL(`../${path}`, import.meta.url), content);
}
