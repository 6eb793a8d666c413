import { getContainerRuntimeClient } from "testcontainers";
import { tsImport } from "tsx/esm/api";

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
  const { startDynamodbLocal } = await tsImport("../../../local/aws/dynamodb-local.ts", import.meta.url);
  const { endpoint, stop } = await startDynamodbLocal();
  process.env.DYNAMODB_LOCAL_ENDPOINT = endpoint;
  globalThis.stopDynamodbLocal = stop;
}
