import { execFile, execFileSync } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const model = join(import.meta.dirname, "notices.pml");

/** Whether the model can be explored on this machine. */
export function hasSpin(): boolean {
  try {
    execFileSync("spin", ["-V"]);
    execFileSync("gcc", ["--version"]);
    return true;
  } catch {
    return false;
  }
}

/** What a search came to. */
export interface Search {
  /** The property that does not hold, if one does not. */
  readonly violation?: string | undefined;
  readonly isComplete: boolean;
  readonly states: number;
  readonly depth: number;
  readonly seconds: number;
  readonly megabytes: number;
  readonly output: string;
}

/** A program that searches all states of the model, as the definitions have it. */
export type Verifier = (options: readonly string[], variables?: Record<string, string>) => Promise<Search>;

/** @param flags what spin's reference calls directives: how the program searches. */
export async function verifierOf(
  definitions: Readonly<Record<string, number | true>>,
  flags: readonly string[],
): Promise<Verifier> {
  const folder = await mkdtemp(join(tmpdir(), "notices-"));
  const defined = Object.entries(definitions).map(([name, value]) =>
    value === true ? `-D${name}` : `-D${name}=${value}`,
  );
  await run("spin", ["-a", ...defined, model], { cwd: folder });
  const limits = flags.map((flag) => `-D${flag}`);
  await run("gcc", ["-O2", "-w", "-DMEMLIM=5000", ...limits, "-o", "verifier", "pan.c"], { cwd: folder });
  return async (options, variables) => {
    const settings = { cwd: folder, env: { ...process.env, ...variables }, maxBuffer: 64 * 1024 * 1024 };
    const { stdout } = await run(join(folder, "verifier"), ["-n", ...options], settings);
    return searchOf(stdout);
  };
}

function searchOf(output: string): Search {
  const figure = (pattern: RegExp) => Number(pattern.exec(output)?.[1] ?? Number.NaN);
  return {
    violation: /^pan:1: (?:assertion violated *)?(.+?) \(at depth/m.exec(output)?.[1],
    isComplete: !/Search not completed|max search depth too small|out of memory/.test(output),
    states: figure(/([\d.e+]+) states, stored/),
    depth: figure(/depth reached (\d+)/),
    seconds: figure(/elapsed time ([\d.]+)/),
    megabytes: figure(/([\d.]+)\s+total actual memory/),
    output,
  };
}
