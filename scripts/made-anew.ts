import { mkdir, rename, rm } from "node:fs/promises";

/**
 * Makes a folder anew: in one beside it that is this process's own, which then takes its place. So a build that fails
 * leaves the one before, and two at once get in nobody's way: the later one stays.
 */
export async function madeAnew<Made>(folder: string, make: (folder: string) => Promise<Made>): Promise<Made> {
  const own = `${folder}.${process.pid}`;
  const old = `${own}.old`;
  try {
    // Where nothing can be written, that is told before the work.
    await mkdir(own, { recursive: true });
    const made = await make(own);
    await takePlace(own, folder, old);
    return made;
  } finally {
    for (const left of [own, old]) await rm(left, { recursive: true, force: true });
  }
}

/** How often somebody else may be quicker. */
const patience = 20;

async function takePlace(own: string, folder: string, old: string): Promise<void> {
  for (let tried = 1; ; tried++) {
    try {
      await rename(folder, old).catch(unlessCode("ENOENT"));
      return await rename(own, folder);
    } catch (error) {
      if (tried === patience) throw error;
      // Another one has come between.
      unlessCode("ENOTEMPTY", "EEXIST")(error);
      await rm(old, { recursive: true, force: true });
    }
  }
}

const unlessCode =
  (...codes: readonly string[]) =>
  (error: unknown): void => {
    const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
    if (!codes.includes(code)) throw error;
  };
