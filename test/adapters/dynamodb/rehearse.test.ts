import { ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { expect, test } from "@jest/globals";
import { dynamodbClient, rehearse } from "../../../src/adapters/dynamodb/index.ts";
import { deadline } from "../../../src/application/index.ts";
import { answers, aTableServer } from "../a-table-server.ts";

test("a rehearsal opens the connection that the first request goes by, and sends none", async () => {
  const server = await aTableServer(answers);
  const client = dynamodbClient(server.config);
  await rehearse(client);
  await until(() => server.connections === 1);
  expect(server.requests).toEqual([]);

  await client.send(new ListTablesCommand());
  await client.send(new ListTablesCommand());
  expect(server.requests).toHaveLength(2);
  expect(server.connections).toBe(1);

  client.destroy();
  await server.close();
});

test("a connection that broke since is not used", async () => {
  const server = await aTableServer(answers);
  const client = dynamodbClient(server.config);
  await rehearse(client);
  await until(() => server.connections === 1);
  server.breakConnections();

  const answer = await client.send(new ListTablesCommand(), { abortSignal: deadline(2000) });
  expect(answer).toMatchObject({ TableNames: ["here"] });
  expect(server.connections).toBe(2);

  client.destroy();
  await server.close();
});

test("a connection that is not there yet is waited for by the first request", async () => {
  const server = await aTableServer(answers);
  const client = dynamodbClient(server.config);
  const rehearsing = rehearse(client);
  await client.send(new ListTablesCommand());
  await rehearsing;
  expect(server.requests).toHaveLength(1);

  client.destroy();
  await server.close();
});

test("what goes wrong in a rehearsal is told at the first request", async () => {
  const server = await aTableServer(answers);
  await server.close();
  const unreached = dynamodbClient(server.config);
  await rehearse(unreached);
  await expect(unreached.send(new ListTablesCommand())).rejects.toThrow("ECONNREFUSED");

  const credentials = () => Promise.reject(new Error("none of them here"));
  const stranger = dynamodbClient({ ...server.config, credentials });
  await rehearse(stranger);
  await expect(stranger.send(new ListTablesCommand())).rejects.toThrow("none of them here");
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}
