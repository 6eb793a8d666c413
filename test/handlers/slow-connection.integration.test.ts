import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type BenchEnvironment, startBenchEnvironment } from "../../bench/engines/bench-environment.ts";
import { type SlowConnections, startSlowConnections } from "../../bench/engines/slow-connections.ts";
import { eventsFor } from "../../bench/events/events-for.ts";
import { firstCall } from "../../bench/processes/first-call.ts";
import { bundleLambdas } from "../../scripts/bundle/bundle-lambdas.ts";

let environment: BenchEnvironment;
let slow: SlowConnections;
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "orderline-slow-"));
  environment = await startBenchEnvironment();
  slow = await startSlowConnections(environment.dynamodb);
  await bundleLambdas(folder);
}, 60_000);

afterAll(async () => {
  slow?.close();
  await environment?.close();
  await rm(folder, { recursive: true, force: true });
});

test("a function's first look-up has time for TCP, TLS and the first byte of the answer to take 1,200 ms", async () => {
  const [event] = await eventsFor("look-up-order", environment, 1);
  slow.delayBy(1200);
  const bundle = join(folder, "look-up-order/index.cjs");
  const env = {
    ...environment.env,
    AWS_ENDPOINT_URL_DYNAMODB: slow.endpoint,
    NODE_EXTRA_CA_CERTS: slow.certificate,
  };
  const answered = await firstCall({ bundle, event }, { node: process.execPath, env });
  expect(answered).toMatchObject({ reply: { lambdaResult: "Success", recordFound: "True" } });
});
