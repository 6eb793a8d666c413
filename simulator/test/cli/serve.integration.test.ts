import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StartChatContactCommand } from "@aws-sdk/client-connect";
import { describe, expect, test } from "@jest/globals";
import { clientsOf } from "../serve/served.ts";

const root = join(import.meta.dirname, "../..");
const command = ["--no-warnings", "--import", "tsx", join(root, "cli/main.ts"), "serve"];

const run = (args: readonly string[]): Promise<{ readonly code: number; readonly err: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [...command, ...args], { cwd: root, timeout: 25_000 }, (error, _, err) =>
      resolve({ code: error ? Number(error.code ?? -1) : 0, err }),
    );
  });

describe("connect-simulator serve", () => {
  test("says in one line where it answers, answers, and ends when it is interrupted", async () => {
    const served = spawn(process.execPath, [...command, "--sample"], { cwd: root });
    const [line]: string[] = await once(served.stdout.setEncoding("utf8"), "data");
    const [, url = ""] = /answer at (http:\/\/127\.0\.0\.1:\d+) .*Ctrl-C ends it\.\n$/.exec(line ?? "") ?? [];
    const { connect } = clientsOf(url);
    const { ContactId } = await connect.send(
      new StartChatContactCommand({
        ...{ InstanceId: "instance", ContactFlowId: "any", ParticipantDetails: { DisplayName: "Ada" } },
      }),
    );
    expect(ContactId).toEqual(expect.any(String));
    // The client's connection is still open.
    served.kill("SIGINT");
    expect(await once(served, "exit")).toEqual([0, null]);
    connect.destroy();
  });

  test("names a port that is taken, and what to do", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const address = taken.address();
    const port = typeof address === "object" && address ? address.port : 0;
    expect(await run(["--sample", "--port", String(port)])).toEqual({
      code: 2,
      err: `--port ${port}: something else listens there; name another port, or leave it out: then it is one that is free\n`,
    });
    taken.close();
  });

  test("wants something to serve", async () => {
    expect(await run([])).toMatchObject({ code: 2, err: expect.stringContaining("--flow FILE, --bot BOT") });
  });

  test("names a module that exports no bot", async () => {
    const folder = await mkdtemp(join(tmpdir(), "connect-simulator-"));
    const bot = join(folder, "bot.mjs");
    await writeFile(bot, "export const nothing = 1;");
    expect(await run(["--bot", bot])).toMatchObject({ code: 2, err: expect.stringContaining("exports no") });
  });
});
