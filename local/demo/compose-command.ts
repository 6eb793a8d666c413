import { spawnSync } from "node:child_process";

type CommandLine = readonly [string, ...string[]];

const otherwise = "Without Docker: npm start | cat plays the same day on an embedded engine.";

/**
 * How Docker Compose is called on this machine: as Docker's plugin, or as the program that it once was.
 * @throws {Error} that says what to install, or to start.
 */
export function composeCommand(env: NodeJS.ProcessEnv = process.env): CommandLine {
  const answers = ([program, ...args]: CommandLine): boolean =>
    spawnSync(program, args, { env, stdio: "ignore", timeout: 10_000 }).status === 0;

  if (!answers(["docker", "--version"]))
    throw new Error(
      `docker is not installed here, or not on the PATH: https://docs.docker.com/get-started/get-docker/ has it.\n${otherwise}`,
    );
  const ways: readonly CommandLine[] = [["docker", "compose"], ["docker-compose"]];
  const found = ways.find((way) => answers([...way, "version"]));
  if (!found)
    throw new Error(
      `This docker has no compose. Install its plugin: docker-compose-plugin of Docker's packages, docker-compose-v2 of Ubuntu's;\nhttps://docs.docker.com/compose/install/ has every system.\n${otherwise}`,
    );
  if (!answers(["docker", "info"]))
    throw new Error(
      `No Docker engine answers: start Docker Desktop, or the service (sudo systemctl start docker), and see that docker info works.\n${otherwise}`,
    );
  return found;
}
