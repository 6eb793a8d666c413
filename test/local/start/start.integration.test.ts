import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";

const root = join(import.meta.dirname, "../../..");
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "orderline-cli-"));
});

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `npm start`; what is typed comes through a pipe. */
const start = (args: readonly string[], typed = ""): Promise<Ran> =>
  new Promise((resolve) => {
    const script = join(root, "local/start/start.ts");
    const child = execFile(
      process.execPath,
      ["--no-warnings", "--import", "tsx", script, ...args],
      { cwd: root, timeout: 100_000 },
      (error, out, err) => resolve({ code: error ? Number(error.code ?? -1) : 0, out, err }),
    );
    child.stdin?.end(typed);
  });

const file = async (name: string, content: unknown): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
};

const demo = join(root, "local/calls/demo/3-a-withheld-number.call.yaml");

describe("npm start", () => {
  test("--play plays a script, plain in a pipe, and is content", async () => {
    const { code, out } = await start(["--play", demo]);
    expect(out).toContain("✓ A caller withholds the number");
    expect(out).toContain("1 of 1 calls went as scripted.");
    expect(out).not.toContain("\u001b[");
    expect(code).toBe(0);
  });

  test("--play says where a call goes another way, and is not content", async () => {
    const steps = "steps:\n  - hears: Good morning\n";
    const path = await file(
      "astray.call.yaml",
      `title: Astray\ncaller: withheld\nlanguage: en-US\nat: 2026-11-24T10:00+09:00\n${steps}`,
    );
    const { code, out } = await start(["--play", path, demo]);
    expect(out).toContain("line 6 expected the line to say Good morning");
    expect(out).toContain(`1 of 2 calls went another way than scripted:\n${path}:6`);
    expect(code).toBe(1);
  });

  test("--terminal takes what comes through a pipe", async () => {
    const { code, out } = await start(["--terminal"], "2\n2\n0\n");
    expect(out).toContain("put through to Orders");
    expect(code).toBe(0);
  });

  test("--port that is taken ends at once, says what to do and opens nothing", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const address = taken.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const { code, out, err } = await start(["--port", String(port)]);
    taken.close();
    expect({ code, out, err }).toEqual({
      ...{ code: 2, out: "" },
      err: `--port ${port}: something else listens there; name another port, or leave it out: then it is one that is free\n`,
    });
  });

  test("--play that names nothing to play says so, with the cure", async () => {
    expect(await start(["--play", "nowhere.call.yaml"])).toMatchObject({
      ...{ code: 2, out: "" },
      err: "nowhere.call.yaml: there is no such file or folder\n",
    });
  });

  test("--help tells", async () => {
    const { code, out } = await start(["--help"]);
    expect(out).toMatch(/--port[\s\S]*--terminal[\s\S]*--play/);
    expect(code).toBe(0);
  });
});
