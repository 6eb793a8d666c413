import { spawnSync } from "node:child_process";
import { runCommand } from "connect-simulator/command";
import { composeCommand } from "./compose-command.ts";
import { playDay } from "./play-day.ts";

const endpoint = "http://127.0.0.1:8000";

await runCommand({
  usage: "npm run demo:docker",
  about: `Starts DynamoDB Local and a viewer of its tables (http://127.0.0.1:8001) in containers, and plays a day of calls
through the built Lambdas on it, event by event.`,
  options: {},
  notes: `Wants Docker with its compose plugin. The containers stay; docker compose down ends them.
Without Docker: npm start | cat plays the same day on an embedded engine.`,
  example: "npm run demo:docker",
  exits: { 0: "every step answered as it should", 1: "one did not" },
  async run() {
    const [program, ...args] = composeCommand();
    const { status } = spawnSync(program, [...args, "up", "--detach", "--wait"], { stdio: "inherit" });
    if (status !== 0)
      throw new Error(
        "The containers of docker-compose.yml could not be started; Docker says why above. They need the ports 8000 and 8001.",
      );
    return (await playDay(endpoint)) > 0 ? 1 : 0;
  },
});
