import { execFile } from "node:child_process";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "../..");
const tsx = import.meta.resolve("tsx");

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder to run the command in. */
export interface CommandLine {
  readonly folder: string;
  /** Writes a file there, an object as JSON; answers its path. */
  file(name: string, content: unknown): Promise<string>;
  /** Runs the command there; what is typed comes through a pipe. */
  run(args: readonly string[], typed?: string): Promise<Ran>;
}

export async function commandLine(): Promise<CommandLine> {
  const folder = await mkdtemp(join(tmpdir(), "connect-simulator-"));
  return {
    folder,
    async file(name, content) {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
      return path;
    },
    run: (args, typed = "") =>
      new Promise((resolve) => {
        const child = execFile(
          process.execPath,
          ["--no-warnings", "--import", tsx, join(root, "cli/main.ts"), ...args],
          // CI systems ask for colours.
          { cwd: folder, timeout: 50_000, env: { ...process.env, NO_COLOR: "1" } },
          (error, out, err) => resolve({ code: error ? Number(error.code ?? -1) : 0, out, err }),
        );
        child.stdin?.end(typed);
      }),
  };
}
