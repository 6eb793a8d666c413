import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import * as z from "zod/mini";
import { phoneLine } from "../../index.ts";
import { type Served, serve } from "../../serve/index.ts";
import { smallFlow } from "../flow/small-flow.ts";
import { brokenLine } from "./broken-line.ts";
import { pizzeria } from "./pizzeria.ts";
import { type PythonClients, pythonClients, wantedClients } from "./python-clients.ts";
import { countedIds } from "./served.ts";

const readme = readFileSync(join(import.meta.dirname, "../../serve/README.md"), "utf8");
/** Every operation that the README's table tells. */
const told = readme
  .split("\n")
  .filter((row) => /^\| (Lex Runtime V2|Connect|Connect Participant) \|/.test(row))
  .flatMap((row) => row.split("|")[2]?.split(",") ?? [])
  .map((name) => name.trim());

const answers = z.object({
  ...{ bot: z.unknown(), chat: z.unknown(), others: z.unknown(), doctored: z.unknown() },
  operations: z.record(z.string(), z.object({ answers: z.number(), faults: z.array(z.string()) })),
  refusals: z.record(z.string(), z.nullable(z.tuple([z.string(), z.string(), z.number(), z.string()]))),
});

let python: PythonClients;
let served: Served;
let answered: z.infer<typeof answers>;

beforeAll(async () => {
  python = await pythonClients();
  served = await serve({ newId: countedIds(), ...settings() });
  answered = answers.parse(await python.script("clients.py", served.url));
}, 300_000);
afterAll(async () => {
  await served?.close();
  await python?.remove();
});

describe("boto3", () => {
  test("calls every operation that is told of, and no other", () => {
    expect(Object.keys(answered.operations).sort()).toEqual([...told].sort());
  });

  test.each(told)("is answered as botocore has it: %s", (name) => {
    expect(answered.operations[name]).toEqual({ answers: expect.any(Number), faults: [] });
    expect(answered.operations[name]?.answers).toBeGreaterThan(0);
  });

  test("speaks with a bot", () => {
    expect(answered.bot).toEqual({
      asked: ["For which day is the pizza?"],
      attributes: [{ caller: "Zoë" }, { app: "web" }],
      got: { type: "ElicitSlot", slotToElicit: "DeliveryDate" },
      told: "2026-11-25",
      heard: ["tomorrow", "Text", "text/plain; charset=utf-8"],
      put: ["Which day?", "Days"],
      lost: ["FallbackIntent"],
      deleted: "ada",
    });
  });

  test("chats", () => {
    expect(answered.chat).toEqual({
      attributes: { name: "Ada", tier: "gold" },
      written: ["SYSTEM_MESSAGE: Hello, Ada", "Ada: I'd like a pizza", "BOT: For which day is the pizza?"],
      onwards: ["Ada: I'd like a pizza", "BOT: For which day is the pizza?"],
      since: ["SYSTEM_MESSAGE: Hello, Ada", "Ada: I'd like a pizza", "BOT: For which day is the pizza?"],
      ended: "CUSTOMER_DISCONNECT",
      late: ["AccessDeniedException", "AccessDeniedException", 403, "The chat has ended"],
    });
  });

  test("finds a chat in a queue, and stops a call", () => {
    expect(answered.others).toEqual({
      queue: "desk",
      waiting: ["VOICE", "+442079460001", false],
      stopped: "API",
    });
  });

  test("would be found to be answered otherwise: a fault of each kind is told", () => {
    expect(answered.doctored).toEqual([
      "DeleteSession: sessionId has 1, outside of 2 to 100",
      "RecognizeText: messages[0].contentType is HTML, none of CustomPayload, ImageResponseCard, PlainText, SSML",
      "RecognizeText: messages[1].contentType is missing",
      "RecognizeText: messages[1].text is not in the model",
      "RecognizeText: sessionState.sessionAttributes.tier is 1, no string",
      "RecognizeText: sessionid is not in the model",
      "PutSession: header x-amz-lex-mode is not in the model",
      "PutSession: sessionId is ?!, not of the form [0-9a-zA-Z._:-]+",
      'DescribeContact: Contact.InitiationTimestamp is "2026-11-24", no time as unixTimestamp',
      "DescribeContact: Contact.LastUpdateTimestamp is 1795521600000, no time in seconds",
      "DescribeContact: Contact.Tags has 0, outside of 1 to 6",
      "StopContact: Stopped is not in the model",
      "SendMessage: Id is null, no string",
      "SendMessage: AbsoluteTime is at noon, no time as iso8601",
    ]);
  });
});

/** By what is wrong: the class of botocore's exception, its HTTP status, what it tells, and the operations. */
const refused = [
  ["session", "ResourceNotFoundException", 404, "There is no session nobody"],
  [
    "bot",
    "ResourceNotFoundException",
    404,
    "NOBODY0000/TSTALIASID is not a valid BotId/BotAliasId combination",
  ],
  ["locale", "ValidationException", 400, "no locale xx_XX"],
  ["long", "ValidationException", 400, "'text' failed to satisfy constraint"],
  ["audio", "ValidationException", 400, "'requestContentType' failed to satisfy constraint"],
  ["unpacked", "ValidationException", 400, "'sessionState' failed to satisfy constraint"],
  ["delegate", "ValidationException", 400, "Delegate leaves the next step to Lex"],
  ["flow", "ResourceNotFoundException", 404, "There is no flow none; flows here: pizzeria, desk, broken"],
  ["member", "InvalidRequestException", 400, "' failed to satisfy constraint: Member is not known here"],
  ["number", "InvalidRequestException", 400, "'DestinationPhoneNumber' failed to satisfy constraint"],
  ["contact", "ResourceNotFoundException", 404, "There is no contact none"],
  ["broken", "InternalServiceException", 500, "The line is cut"],
  ["token", "AccessDeniedException", 403, "X-Amz-Bearer holds no "],
  [
    "connection",
    "ValidationException",
    400,
    "Member must satisfy enum value set: [CONNECTION_CREDENTIALS, WEBSOCKET]",
  ],
  ["type", "ValidationException", 400, "'ContentType' failed to satisfy constraint"],
  ["start", "ValidationException", 400, "There is no entry none to start at"],
  [
    "time",
    "ValidationException",
    400,
    "'StartPosition.AbsoluteTime' failed to satisfy constraint: Member must be a time",
  ],
  // Of no model, so that botocore has no class of its own for it.
  ["unknown", "UnknownOperationException", 404, " is none of RecognizeText, "],
] as const;

describe("boto3 raises what the models have of what is wrong", () => {
  test.each(refused)("%s: %s", (wrong, code, status, message) => {
    const cases = Object.entries(answered.refusals).filter(([name]) => name.startsWith(`${wrong}: `));
    expect(cases).not.toEqual([]);
    const type = code === "UnknownOperationException" ? "ClientError" : code;
    for (const [name, refusal] of cases)
      expect([name, refusal]).toEqual([name, [type, code, status, expect.stringContaining(message)]]);
  });

  test("and there is no other", () => {
    const known: readonly string[] = refused.map(([wrong]) => wrong);
    const cases = Object.keys(answered.refusals).map((name) => name.split(":")[0] ?? "");
    expect(cases.filter((wrong) => !known.includes(wrong))).toEqual([]);
  });
});

describe("the AWS CLI", () => {
  const InstanceId = ["--instance-id", "11111111-1111-4111-8111-111111111111"];
  const session = [
    ...["--bot-id", "PIZZERIA01", "--bot-alias-id", "TSTALIASID"],
    ...["--locale-id", "en_GB", "--session-id", "cli"],
  ];
  const aws = (...args: readonly string[]) => python.aws(served.url, ...args);

  test("speaks with a bot", async () => {
    const text = ["--text", "I'd like a pizza"];
    expect(await aws("lexv2-runtime", "recognize-text", ...session, ...text)).toMatchObject({
      messages: [{ content: "For which day is the pizza?", contentType: "PlainText" }],
      sessionId: "cli",
    });
    // What the answer holds as sound goes into a file.
    const state = ["--session-state", '{"dialogAction":{"type":"ElicitIntent"}}'];
    const said = ["answer", "--messages", "content=Hello,contentType=PlainText"];
    expect(await aws("lexv2-runtime", "put-session", ...session, ...state, ...said)).toMatchObject({
      ...{ contentType: "text/plain;charset=utf-8", sessionId: "cli" },
    });
    expect(await aws("lexv2-runtime", "get-session", ...session)).toMatchObject({
      sessionState: { dialogAction: { type: "ElicitIntent" } },
    });
  });

  test("chats, and tells what became of the contact", async () => {
    const started = z.object({ ContactId: z.string(), ParticipantToken: z.string() });
    const connected = z.object({ ConnectionCredentials: z.object({ ConnectionToken: z.string() }) });
    const who = ["--participant-details", "DisplayName=Ada", "--attributes", "name=Ada"];
    const flow = ["--contact-flow-id", "pizzeria"];
    const { ContactId, ParticipantToken } = started.parse(
      await aws("connect", "start-chat-contact", ...InstanceId, ...flow, ...who),
    );
    const { ConnectionCredentials } = connected.parse(
      await aws(
        ...["connectparticipant", "create-participant-connection"],
        ...["--participant-token", ParticipantToken, "--type", "CONNECTION_CREDENTIALS"],
      ),
    );
    const token = ["--connection-token", ConnectionCredentials.ConnectionToken];
    const words = ["--content-type", "text/plain", "--content", "I'd like a pizza"];
    expect(await aws("connectparticipant", "send-message", ...token, ...words)).toMatchObject({
      ...{ Id: expect.any(String), AbsoluteTime: "2026-11-24T12:00:00.000Z" },
    });
    expect(
      await aws("connectparticipant", "get-transcript", ...token, "--sort-order", "ASCENDING"),
    ).toMatchObject({
      InitialContactId: ContactId,
      Transcript: [
        { Type: "EVENT" },
        { Content: "Hello, Ada" },
        { Content: "I'd like a pizza", ParticipantRole: "CUSTOMER" },
        { Content: "For which day is the pizza?" },
      ],
    });
    const contact = [...InstanceId, "--contact-id", ContactId];
    await aws("connect", "stop-contact", ...contact);
    expect(await aws("connect", "describe-contact", ...contact)).toMatchObject({
      Contact: { Id: ContactId, Channel: "CHAT", DisconnectReason: "API" },
    });
  });

  test("tells what is wrong", async () => {
    const none = aws("connect", "describe-contact", ...InstanceId, "--contact-id", "none");
    await expect(none).rejects.toMatchObject({
      stderr: expect.stringMatching(/\(ResourceNotFoundException\).*There is no contact none/),
    });
  });
});

test("where Python is missing, the test says what to install", async () => {
  await expect(pythonClients("no-such-python")).rejects.toThrow(/^Install Python 3\.10 or later with venv/);
});

test("the README tells the versions that are tried", async () => {
  for (const client of await wantedClients()) expect(readme).toContain(client.replace("==", " "));
});

/** A flow for each that a contact can be in: a bot, a queue, and a line that fails when it is hung up. */
function settings() {
  const { clock, bot, line } = pizzeria();
  const flow = smallFlow({
    set: {
      ...{ type: "UpdateContactTargetQueue", with: { QueueId: "desk" } },
      ...{ next: "put", errors: { NoMatchingError: "bye" } },
    },
    put: {
      ...{ type: "TransferContactToQueue", next: "bye" },
      errors: { QueueAtCapacity: "bye", NoMatchingError: "bye" },
    },
  });
  const desk = phoneLine({ clock, flow, queues: { desk: { name: "Desk" } } });
  return { clock, bots: { PIZZERIA01: bot }, lines: { pizzeria: line, desk, broken: brokenLine(line) } };
}
