import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** The folder with the packages that only the bench needs. */
export const peersFolder = "bench/peers";

/** Installs what the peers need, where it is missing. @throws {Error} when npm cannot. */
export function installPeers(): void {
  if (existsSync(`${peersFolder}/node_modules/.package-lock.json`)) return;
  process.stderr.write(
    "Installing what Orderline is measured beside: npm ci --prefix bench/peers (a minute; needs a network)\n",
  );
  const { status } = spawnSync("npm", ["ci", "--prefix", peersFolder], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0)
    throw new Error("npm could not install bench/peers: is there a network? Without it: --without-peers");
}
