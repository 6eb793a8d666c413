import { existsSync, mkdirSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const wholeProcessor = 1769;
const period = 20_000;
const root = "/sys/fs/cgroup";

/** The memory sizes that are measured, in MB. */
export const memories = [256, 512, 1024, wholeProcessor];

/** A control group with the share of a processor that Lambda gives for a memory size. */
export interface CpuGroup {
  readonly path: string;
  remove(): void;
}

/** Creates a control group, version 1 or 2. @throws {Error} where this is not Linux, or the user not root. */
export function cpuGroup(memory: number): CpuGroup {
  if (process.platform !== "linux" || process.getuid?.() !== 0)
    throw new Error("A process can be limited to a share of a processor on Linux, by root: sudo npm run ...");
  const old = existsSync(join(root, "cpu"));
  const path = join(root, old ? "cpu" : "", `orderline-bench-${process.pid}-${memory}`);
  mkdirSync(path, { recursive: true });
  const quota = Math.round((period * memory) / wholeProcessor);
  if (old) {
    writeFileSync(join(path, "cpu.cfs_period_us"), String(period));
    writeFileSync(join(path, "cpu.cfs_quota_us"), String(quota));
  } else writeFileSync(join(path, "cpu.max"), `${quota} ${period}`);
  return { path, remove: () => rmdirSync(path) };
}
