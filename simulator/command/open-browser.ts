import { spawn } from "node:child_process";

/** What tells whether there is somebody with a browser in front of this machine. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether the command's output goes to a terminal. */
  readonly isTerminal: boolean;
}

const here = (): Surroundings => ({
  ...{ platform: process.platform, env: process.env },
  isTerminal: process.stdout.isTTY === true,
});

/**
 * Opens an address in the browser of whoever sits at this machine. Where there is nobody (CI, over SSH, no display on
 * Linux, no terminal), or no browser, nothing happens: the address is printed anyway.
 */
export function openBrowser(url: string, around: Surroundings = here()): void {
  const command = isAttended(around) && opener(around.platform);
  if (!command) return;
  const [program, ...args] = command;
  spawn(program, [...args, url], { env: { ...around.env }, stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

function isAttended({ platform, env, isTerminal }: Surroundings): boolean {
  const isElsewhere = Boolean(env["CI"] || env["SSH_CONNECTION"] || env["SSH_TTY"]);
  const hasDisplay =
    platform === "darwin" || platform === "win32" || Boolean(env["DISPLAY"] || env["WAYLAND_DISPLAY"]);
  return isTerminal && !isElsewhere && hasDisplay;
}

function opener(platform: NodeJS.Platform): readonly [string, ...string[]] {
  if (platform === "darwin") return ["open"];
  // The first quoted word is the window's title.
  if (platform === "win32") return ["cmd", "/c", "start", ""];
  return ["xdg-open"];
}
