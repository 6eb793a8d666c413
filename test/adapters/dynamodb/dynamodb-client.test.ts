import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { expect, test } from "@jest/globals";
import { dynamodbClient } from "../../../src/adapters/dynamodb/index.ts";

test("an answer that comes drop by drop and never begins is given up in time", async () => {
  let connections = 0;
  const server = createServer((socket) => {
    connections++;
    socket.write("HTTP/1.1 200 OK\r\nx-drops: ");
    const drops = setInterval(() => socket.write("."), 100);
    socket.on("error", () => {}).on("close", () => clearInterval(drops));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const client = dynamodbClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: "ap-northeast-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });

  const started = performance.now();
  await expect(client.send(new ListTablesCommand())).rejects.toThrow("requestTimeout");
  expect(performance.now() - started).toBeLessThan(1150);
  expect(connections).toBe(2);

  client.destroy();
  server.close();
});
