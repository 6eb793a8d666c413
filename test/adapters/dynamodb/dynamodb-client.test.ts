import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { expect, test } from "@jest/globals";
import { dynamodbClient } from "../../../src/adapters/dynamodb/index.ts";

/** In milliseconds between two drops. They are what time is told by: a busy machine keeps them as it keeps the client. */
const beat = 50;

test("an answer that comes drop by drop and never begins is given up in time", async () => {
  const attempts: { drops: number }[] = [];
  const server = createServer((socket) => {
    const attempt = { drops: 0 };
    attempts.push(attempt);
    socket.write("HTTP/1.1 200 OK\r\nx-drops: ");
    const dropping = setInterval(() => {
      attempt.drops++;
      socket.write(".");
    }, beat);
    socket
      .on("error", () => {})
      .on("close", () => clearInterval(dropping))
      .resume();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const client = dynamodbClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: "ap-northeast-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });

  await expect(client.send(new ListTablesCommand())).rejects.toThrow("requestTimeout");
  client.destroy();
  server.close();
  await once(server, "close");

  expect(attempts).toHaveLength(2);
  // One drop more may fall before the server hears that the client is gone.
  for (const { drops } of attempts) expect(drops).toBeLessThanOrEqual(450 / beat + 1);
});
