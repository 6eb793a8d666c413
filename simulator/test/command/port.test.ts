import { once } from "node:events";
import { createServer } from "node:net";
import { describe, expect, test } from "@jest/globals";
import { portFor } from "../../command/port.ts";

async function taken<Result>(work: (port: number) => Promise<Result>): Promise<Result> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  try {
    return await work(typeof address === "object" && address ? address.port : 0);
  } finally {
    server.close();
  }
}

describe("the port of a command", () => {
  test("is the one asked for", async () => {
    const free = await taken(async (port) => port);
    expect(await portFor(String(free), 1)).toBe(free);
    expect(await portFor("0", 1)).toBe(0);
  });

  test.each(["70000", "65536", "-1", "abc", "0x50", "80.5", "", "1e3"])("is not %j", async (asked) => {
    await expect(portFor(asked, 1)).rejects.toThrow(`--port ${asked}: a whole number from 0 to 65535`);
  });

  test("is refused where it is taken, with what to do", async () => {
    await taken(async (port) => {
      await expect(portFor(String(port), 1)).rejects.toThrow(
        `--port ${port}: something else listens there; name another port, or leave it out: then it is one that is free`,
      );
    });
  });

  test("is the usual one, or the next free one", async () => {
    const usual = await taken(async (port) => port);
    expect(await portFor(undefined, usual)).toBe(usual);
    await taken(async (port) => expect(await portFor(undefined, port)).toBeGreaterThan(port));
  });
});
