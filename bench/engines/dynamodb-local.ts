import { readFileSync } from "node:fs";
import { GenericContainer, Wait } from "testcontainers";
import { parse } from "yaml";

/** DynamoDB Local in a container: where it is, and how to end it. */
export interface DynamodbLocal {
  readonly endpoint: string;
  stop(): Promise<unknown>;
}

/** Starts DynamoDB Local; the one that DYNAMODB_LOCAL_ENDPOINT names is used and left running. Needs Docker. */
export async function startDynamodbLocal(): Promise<DynamodbLocal> {
  const given = process.env["DYNAMODB_LOCAL_ENDPOINT"];
  if (given) return { endpoint: given, stop: async () => {} };
  try {
    const container = await new GenericContainer(image())
      .withCommand(["-jar", "DynamoDBLocal.jar", "-inMemory", "-sharedDb"])
      .withEnvironment({ DDB_LOCAL_TELEMETRY: "0" })
      .withExposedPorts(8000)
      .withWaitStrategy(Wait.forHttp("/", 8000).forStatusCode(400))
      .withStartupTimeout(60_000)
      .start();
    return {
      endpoint: `http://${container.getHost()}:${container.getMappedPort(8000)}`,
      stop: () => container.stop({ timeout: 0 }),
    };
  } catch (cause) {
    throw new Error(
      "DynamoDB Local could not be started: see that docker info works, or take --engine dynalite.",
      {
        cause,
      },
    );
  }
}

/** The image that docker-compose.yml pins. */
function image(): string {
  const { services } = parse(readFileSync("docker-compose.yml", "utf8"));
  const [, pinned = ""] = /\$\{DYNAMODB_LOCAL_IMAGE:-(.+)\}/.exec(services.dynamodb.image) ?? [];
  return process.env["DYNAMODB_LOCAL_IMAGE"] ?? pinned;
}
