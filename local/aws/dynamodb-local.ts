import { readFileSync } from "node:fs";
import { GenericContainer, Wait } from "testcontainers";
import { parse } from "yaml";
import type { Engine } from "./engine.ts";

/** Starts Amazon's DynamoDB Local in a container. Needs a Docker engine. */
export async function startDynamodbLocal(): Promise<Engine> {
  const container = await new GenericContainer(image())
    .withCommand(["-jar", "DynamoDBLocal.jar", "-inMemory", "-sharedDb"])
    .withEnvironment({ DDB_LOCAL_TELEMETRY: "0" })
    .withExposedPorts(8000)
    // It answers 400 to a request that asks nothing; its log says that it is ready before it is.
    .withWaitStrategy(Wait.forHttp("/", 8000).forStatusCode(400))
    .withStartupTimeout(60_000)
    .start();
  return {
    endpoint: `http://${container.getHost()}:${container.getMappedPort(8000)}`,
    async stop() {
      await container.stop({ timeout: 0 });
    },
  };
}

/** The image that docker-compose.yml pins, or the one that DYNAMODB_LOCAL_IMAGE names. */
function image(): string {
  const { services } = parse(readFileSync(new URL("../../docker-compose.yml", import.meta.url), "utf8"));
  const [, pinned = ""] = /\$\{DYNAMODB_LOCAL_IMAGE:-(.+)\}/.exec(services.dynamodb.image) ?? [];
  return process.env["DYNAMODB_LOCAL_IMAGE"] ?? pinned;
}
