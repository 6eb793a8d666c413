import type { Server, ServerResponse } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { setImmediate } from "node:timers/promises";
import type { Engine } from "./engine.ts";

const dynalite: (options: object) => Server = createRequire(import.meta.url)("dynalite");

/** Starts Dynalite, a DynamoDB engine in this process. It has no streams and no transactions. */
export async function startDynalite(): Promise<Engine> {
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  const responses = responsesOf(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    async stop() {
      // What is asked of a store that is closed ends the process, also when nobody waits for the answer any more.
      for (const response of responses) while (!response.writableEnded) await setImmediate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The responses to requests that have come in whole; those that were sent are left out. */
function responsesOf(server: Server): ReadonlySet<ServerResponse> {
  const responses = new Set<ServerResponse>();
  server.on("request", (request, response) => {
    request.once("end", () => responses.add(response));
    response.once("close", () => response.writableEnded && responses.delete(response));
  });
  return responses;
}
