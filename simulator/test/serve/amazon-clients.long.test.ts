import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { pizzeria } from "./pizzeria.ts";
import { withServed } from "./served.ts";

const run = promisify(execFile);
/** What was the newest in November 2026. */
const wanted = ["boto3==1.44.8", "awscli==1.46.3"];

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "amazon-clients-"));
  await run("python3", ["-m", "venv", folder]);
  await run(join(folder, "bin/pip"), ["install", "--quiet", "--disable-pip-version-check", ...wanted]);
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test("boto3 is answered as its own models have it, in every operation", async () => {
  await withServed(pizzeria(), async ({ url }) => {
    const script = join(import.meta.dirname, "small_talk.py");
    const { stdout } = await run(join(folder, "bin/python"), [script, url]);
    const { faults, answered, bot, chat } = JSON.parse(stdout);
    expect(faults).toEqual([]);
    expect(new Set(answered).size).toBe(16);
    expect(bot).toEqual({
      asked: ["For which day is the pizza?"],
      got: { type: "ElicitSlot", slotToElicit: "DeliveryDate" },
      told: "2026-11-25",
      put: ["For which day is the pizza?"],
      refused: ["ResourceNotFoundException", "ValidationException", "ValidationException"],
    });
    expect(chat).toEqual({
      attributes: { name: "Ada", tier: "gold" },
      written: ["SYSTEM_MESSAGE: Hello, Ada", "Ada: I'd like a pizza", "BOT: For which day is the pizza?"],
      ended: ["CUSTOMER_DISCONNECT", "API"],
      refused: ["ResourceNotFoundException", "AccessDeniedException"],
    });
  });
});

test("the AWS CLI is answered where AWS_ENDPOINT_URL says", async () => {
  await withServed(pizzeria(), async ({ url }) => {
    const aws = async (...args: readonly string[]): Promise<unknown> => {
      const env = { ...process.env, AWS_ENDPOINT_URL: url, AWS_DEFAULT_REGION: "eu-west-2" };
      const nobody = { AWS_ACCESS_KEY_ID: "nobody", AWS_SECRET_ACCESS_KEY: "nothing" };
      const { stdout } = await run(join(folder, "bin/aws"), args, { env: { ...env, ...nobody } });
      return JSON.parse(stdout);
    };
    const at = ["--bot-id", "PIZZERIA01", "--bot-alias-id", "TSTALIASID", "--locale-id", "en_GB"];
    expect(
      await aws(
        "lexv2-runtime",
        "recognize-text",
        ...at,
        "--session-id",
        "ada",
        "--text",
        "I'd like a pizza",
      ),
    ).toMatchObject({ messages: [{ content: "For which day is the pizza?" }] });
    const who = ["--participant-details", "DisplayName=Ada"];
    expect(
      await aws("connect", "start-chat-contact", "--instance-id", "one", "--contact-flow-id", "any", ...who),
    ).toMatchObject({ ContactId: expect.any(String), ParticipantToken: expect.any(String) });
    const none = aws("connect", "describe-contact", "--instance-id", "one", "--contact-id", "none");
    await expect(none).rejects.toMatchObject({
      stderr: expect.stringMatching(/\(ResourceNotFoundException\).*There is no contact none/),
    });
  });
});
