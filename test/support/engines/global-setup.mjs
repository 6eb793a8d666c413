import { readFileSync } from "node:fs";
import { GenericContainer, getContainerRuntimeClient, Wait } from "testcontainers";
import { parse } from "yaml";

/**
 * Starts DynamoDB Local once for all integration and long tests and tells them where it is: DYNAMODB_LOCAL_ENDPOINT.
 * One that is given already is used. Without a Docker engine their suites are left out, except in CI.
 */
// biome-ignore lint/style/noDefaultExport: jest wants it
export default async function setUp() {
  if (process.env.DYNAMODB_LOCAL_ENDPOINT) return;
  const missing = await getContainerRuntimeClient().then(
    () => undefined,
    (error) => error.message,
  );
  if (missing && process.env.CI === "true") throw new Error(`CI wants a Docker engine: ${missing}`);
  if (missing) {
    process.stderr.write(`\nNo Docker engine (${missing}): the tests on DynamoDB Local are left out.\n`);
    return;
  }
  const container = await new GenericContainer(image())
    .withCommand(["-jar", "DynamoDBLocal.jar", "-inMemory", "-sharedDb"])
    .withEnvironment({ DDB_LOCAL_TELEMETRY: "0" })
    .withExposedPorts(8000)
    // It answers 400 to a request that asks nothing; its log says that it is ready before it is.
    .withWaitStrategy(Wait.forHttp("/", 8000).forStatusCode(400))
    .withStartupTimeout(60_000)
    .start();
  process.env.DYNAMODB_LOCAL_ENDPOINT = `http://${container.getHost()}:${container.getMappedPort(8000)}`;
  globalThis.stopDynamodbLocal = () => container.stop({ timeout: 0 });
}

/** The image that docker-compose.yml pins. */
function image() {
  const { services } = parse(readFileSync(new URL("../../../docker-compose.yml", import.meta.url), "utf8"));
  const [, pinned] = /\$\{DYNAMODB_LOCAL_IMAGE:-(.+)\}/.exec(services.dynamodb.image) ?? [];
  return process.env.DYNAMODB_LOCAL_IMAGE ?? pinned;
}
