import { on, once } from "node:events";
import {
  DescribeContactCommand,
  GetContactAttributesCommand,
  StartChatContactCommand,
  StartOutboundVoiceContactCommand,
  StopContactCommand,
  UpdateContactAttributesCommand,
} from "@aws-sdk/client-connect";
import {
  type ConnectParticipantClient,
  CreateParticipantConnectionCommand,
  DisconnectParticipantCommand,
  GetTranscriptCommand,
  SendEventCommand,
  SendMessageCommand,
} from "@aws-sdk/client-connectparticipant";
import { describe, expect, test } from "@jest/globals";
import { WebSocket } from "ws";
import { phoneLine, settableClock } from "../../index.ts";
import { type SmallBlock, say, smallFlow } from "../flow/small-flow.ts";
import { brokenLine } from "./broken-line.ts";
import { withServed } from "./served.ts";

const at = new Date("2026-11-24T01:00:00Z");

/** Asks and answers for as long as anybody writes. */
const bot = () => ({
  turn: async (input: { readonly kind: string; readonly text?: string }) =>
    input.text === "bye"
      ? {
          messages: ["See you"],
          sessionAttributes: {},
          closed: { intentName: "Goodbye", intentState: "Fulfilled" as const, slots: {} },
        }
      : { messages: [`You said ${input.text}`], sessionAttributes: {} },
});

const talk: Readonly<Record<string, SmallBlock>> = {
  ask: {
    type: "ConnectParticipantWithLexBot",
    with: { Text: "Hello, $.Attributes.name", LexV2Bot: { AliasArn: "bot" } },
    next: "end",
    errors: { NoMatchingError: "end", NoMatchingCondition: "end" },
  },
  end: say("Goodbye"),
};

const served = (blocks: Readonly<Record<string, SmallBlock>> = talk) => ({
  clock: settableClock(at),
  line: phoneLine({
    flow: smallFlow(blocks),
    bot,
    queues: { desk: { name: "Desk" } },
    clock: settableClock(at),
  }),
});

const InstanceId = "11111111-1111-4111-8111-111111111111";
const chat = {
  ...{ InstanceId, ContactFlowId: "flow" },
  ...{ ParticipantDetails: { DisplayName: "Ada" }, Attributes: { name: "Ada" } },
};

async function connectTo(participant: ConnectParticipantClient, ParticipantToken: string | undefined) {
  const { ConnectionCredentials } = await participant.send(
    new CreateParticipantConnectionCommand({ ParticipantToken, Type: ["CONNECTION_CREDENTIALS"] }),
  );
  return ConnectionCredentials?.ConnectionToken;
}

async function written(participant: ConnectParticipantClient, ConnectionToken: string | undefined) {
  const { Transcript = [] } = await participant.send(
    new GetTranscriptCommand({ ConnectionToken, SortOrder: "ASCENDING", MaxResults: 100 }),
  );
  return Transcript.map(({ DisplayName, Content, ContentType }) =>
    Content === undefined
      ? `(${ContentType?.replace("application/vnd.amazonaws.connect.event.", "")})`
      : `${DisplayName}: ${Content}`,
  );
}

describe("a chat", () => {
  test("is started, written in and read by Amazon's own clients", async () => {
    await withServed(served(), async ({ connect, participant }) => {
      const started = await connect.send(new StartChatContactCommand(chat));
      const ConnectionToken = await connectTo(participant, started.ParticipantToken);
      const sent = await participant.send(
        new SendMessageCommand({ ConnectionToken, ContentType: "text/plain", Content: "hi" }),
      );
      expect(sent).toMatchObject({ Id: expect.any(String), AbsoluteTime: "2026-11-24T01:00:00.000Z" });
      await participant.send(
        new SendMessageCommand({ ConnectionToken, ContentType: "text/plain", Content: "bye" }),
      );
      expect(await written(participant, ConnectionToken)).toEqual([
        "(participant.joined)",
        "SYSTEM_MESSAGE: Hello, Ada",
        "Ada: hi",
        "BOT: You said hi",
        "Ada: bye",
        "BOT: See you",
        "SYSTEM_MESSAGE: Goodbye",
        "(chat.ended)",
      ]);
      const { Contact } = await connect.send(
        new DescribeContactCommand({ InstanceId, ContactId: started.ContactId }),
      );
      expect(Contact).toMatchObject({
        ...{ Id: started.ContactId, Channel: "CHAT", InitiationMethod: "API" },
        ...{ InitiationTimestamp: at, DisconnectTimestamp: at, DisconnectReason: "CONTACT_FLOW_DISCONNECT" },
        Attributes: { name: "Ada" },
      });
      expect(Contact).not.toHaveProperty("Tags");
      const late = participant.send(
        new SendMessageCommand({ ConnectionToken, ContentType: "text/plain", Content: "still there?" }),
      );
      await expect(late).rejects.toMatchObject({
        name: "AccessDeniedException",
        message: "The chat has ended",
      });
    });
  });

  test("is left by its customer, and stopped through the API", async () => {
    await withServed(served(), async ({ connect, participant }) => {
      const first = await connect.send(new StartChatContactCommand(chat));
      const left = await connectTo(participant, first.ParticipantToken);
      await participant.send(new DisconnectParticipantCommand({ ConnectionToken: left }));
      expect((await written(participant, left)).slice(-2)).toEqual(["(participant.left)", "(chat.ended)"]);

      const second = await connect.send(new StartChatContactCommand(chat));
      const stopped = await connectTo(participant, second.ParticipantToken);
      await connect.send(new StopContactCommand({ InstanceId, ContactId: second.ContactId }));
      expect((await written(participant, stopped)).slice(-2)).toEqual([
        "SYSTEM_MESSAGE: Hello, Ada",
        "(chat.ended)",
      ]);
      const { Contact } = await connect.send(
        new DescribeContactCommand({ InstanceId, ContactId: second.ContactId }),
      );
      expect(Contact).toMatchObject({ DisconnectReason: "API", DisconnectTimestamp: at });
    });
  });

  test("that a queue took stays open, and nobody answers", async () => {
    const toQueue = {
      set: {
        type: "UpdateContactTargetQueue",
        with: { QueueId: "desk" },
        next: "put",
        errors: { NoMatchingError: "bye" },
      },
      put: {
        type: "TransferContactToQueue",
        next: "bye",
        errors: { QueueAtCapacity: "bye", NoMatchingError: "bye" },
      },
    };
    await withServed(served(toQueue), async ({ connect, participant }) => {
      const { ContactId, ParticipantToken } = await connect.send(new StartChatContactCommand(chat));
      const ConnectionToken = await connectTo(participant, ParticipantToken);
      await participant.send(
        new SendMessageCommand({ ConnectionToken, ContentType: "text/plain", Content: "hello?" }),
      );
      expect(await written(participant, ConnectionToken)).toEqual(["(participant.joined)", "Ada: hello?"]);
      const { Contact } = await connect.send(new DescribeContactCommand({ InstanceId, ContactId }));
      expect(Contact).toMatchObject({ QueueInfo: { Id: expect.stringContaining("desk") } });
      expect(Contact).not.toHaveProperty("DisconnectTimestamp");
    });
  });

  test("is read page by page, the newest first", async () => {
    await withServed(served(), async ({ connect, participant }) => {
      const { ParticipantToken } = await connect.send(new StartChatContactCommand(chat));
      const ConnectionToken = await connectTo(participant, ParticipantToken);
      for (const Content of ["1", "2", "3"])
        await participant.send(
          new SendMessageCommand({ ConnectionToken, ContentType: "text/plain", Content }),
        );
      const page = async (query: object) => {
        const { Transcript = [], NextToken } = await participant.send(
          new GetTranscriptCommand({ ConnectionToken, ...query }),
        );
        return {
          said: Transcript.map(({ Content }) => Content),
          ids: Transcript.map(({ Id }) => Id),
          NextToken,
        };
      };
      const newest = await page({ MaxResults: 3 });
      expect(newest.said).toEqual(["You said 3", "3", "You said 2"]);
      const before = await page({ MaxResults: 10, NextToken: newest.NextToken });
      expect(before.said).toEqual(["2", "You said 1", "1", "Hello, Ada", undefined]);
      expect(before.NextToken).toBeUndefined();
      const onwards = await page({ StartPosition: { Id: newest.ids[2] }, SortOrder: "ASCENDING" });
      expect(onwards.said).toEqual(["You said 2", "3", "You said 3"]);
      const since = { SortOrder: "ASCENDING", MaxResults: 2 };
      // The time of every entry, as other clients write it: with an offset, to the second.
      const early = await page({ ...since, StartPosition: { AbsoluteTime: "2026-11-24T10:00:00+09:00" } });
      expect(early.said).toEqual([undefined, "Hello, Ada"]);
      const later = await page({ ...since, StartPosition: { AbsoluteTime: "2026-11-24T01:00:01Z" } });
      expect(later.said).toEqual([]);
      for (const StartPosition of [{ Id: "none" }, { AbsoluteTime: "yesterday" }])
        await expect(page({ StartPosition })).rejects.toMatchObject({ name: "ValidationException" });
    });
  });

  test("is started and written in once, however often a request is repeated", async () => {
    await withServed(served(), async ({ connect, participant }) => {
      const start = () => connect.send(new StartChatContactCommand({ ...chat, ClientToken: "one" }));
      const [first, second] = [await start(), await start()];
      expect(second.ContactId).toBe(first.ContactId);
      const ConnectionToken = await connectTo(participant, first.ParticipantToken);
      const write = { ConnectionToken, ContentType: "text/plain", Content: "hi", ClientToken: "one" };
      await participant.send(new SendMessageCommand(write));
      await participant.send(new SendMessageCommand(write));
      expect(await written(participant, ConnectionToken)).toHaveLength(4);
    });
  });

  test("is told on a web socket as it is written", async () => {
    await withServed(served(), async ({ connect, participant }) => {
      const { ParticipantToken } = await connect.send(new StartChatContactCommand(chat));
      const { Websocket, ConnectionCredentials } = await participant.send(
        new CreateParticipantConnectionCommand({
          ...{ ParticipantToken, Type: ["WEBSOCKET", "CONNECTION_CREDENTIALS"] },
        }),
      );
      const socket = new WebSocket(Websocket?.Url ?? "");
      const messages = on(socket, "message");
      const next = async (): Promise<unknown> => JSON.parse(String((await messages.next()).value[0]));
      await once(socket, "open");
      socket.send(JSON.stringify({ topic: "aws/subscribe", content: { topics: ["aws/chat"] } }));
      socket.send("no JSON");
      socket.send(JSON.stringify({ topic: "aws/heartbeat" }));
      expect(await next()).toMatchObject({ topic: "aws/subscribe", content: { status: "success" } });
      expect(await next()).toEqual({ topic: "aws/heartbeat" });
      const Content = "a long story ".repeat(20);
      await participant.send(
        new SendMessageCommand({
          ConnectionToken: ConnectionCredentials?.ConnectionToken,
          ContentType: "text/plain",
          Content,
        }),
      );
      expect(await next()).toMatchObject({
        topic: "aws/chat",
        content: expect.stringContaining(Content),
      });
      expect(await next()).toMatchObject({ content: expect.stringContaining("You said a long") });
    });
  });

  test("lets nobody without its token listen", async () => {
    await withServed(served(), async ({ url }) => {
      const socket = new WebSocket(`${url.replace("http", "ws")}/participant/websocket?token=none`);
      const [error] = await once(socket, "error");
      expect(String(error)).toContain("403");
    });
  });

  test("takes signals and keeps none of them", async () => {
    await withServed(served(), async ({ connect, participant }) => {
      const { ParticipantToken } = await connect.send(new StartChatContactCommand(chat));
      const ConnectionToken = await connectTo(participant, ParticipantToken);
      const typing = "application/vnd.amazonaws.connect.event.typing";
      await participant.send(new SendEventCommand({ ConnectionToken, ContentType: typing }));
      expect(await written(participant, ConnectionToken)).toHaveLength(2);
    });
  });
});

describe("a contact", () => {
  test("has attributes that the API reads and sets while it waits", async () => {
    await withServed(served(), async ({ connect }) => {
      const { ContactId } = await connect.send(new StartChatContactCommand(chat));
      const contact = { InstanceId, InitialContactId: ContactId };
      await connect.send(new UpdateContactAttributesCommand({ ...contact, Attributes: { tier: "gold" } }));
      const { Attributes } = await connect.send(new GetContactAttributesCommand(contact));
      expect(Attributes).toEqual({ name: "Ada", tier: "gold" });
      const long = { long: "x".repeat(32_767), more: "y" };
      await expect(
        connect.send(new UpdateContactAttributesCommand({ ...contact, Attributes: long })),
      ).rejects.toMatchObject({ name: "InvalidRequestException", message: expect.stringContaining("bytes") });
    });
  });

  test("is called by Connect, and waits for whoever answers", async () => {
    await withServed(served(), async ({ connect }) => {
      const { ContactId } = await connect.send(
        new StartOutboundVoiceContactCommand({
          ...{ InstanceId, ContactFlowId: "flow", DestinationPhoneNumber: "+442079460001" },
          ...{ SourcePhoneNumber: "+442079460000", Attributes: { name: "Bea" } },
        }),
      );
      const { Contact } = await connect.send(new DescribeContactCommand({ InstanceId, ContactId }));
      expect(Contact).toMatchObject({
        ...{ Channel: "VOICE", InitiationMethod: "API" },
        CustomerEndpoint: { Address: "+442079460001", Type: "TELEPHONE_NUMBER" },
        SystemEndpoint: { Address: "+442079460000" },
      });
    });
  });
});

test("a path that says nothing is refused as AWS refuses", async () => {
  await withServed(served(), async ({ url }) => {
    const answers = ["/contacts/%ZZ/x", "//", "/contact/attributes/i/%ZZ"].map((path) =>
      fetch(`${url}${path}`),
    );
    const statuses = (await Promise.all(answers)).map(({ status }) => status);
    expect(statuses).toEqual([400, 404, 400]);
  });
});

test("a page of another site is not answered", async () => {
  await withServed(served(), async ({ url }) => {
    const headers = { origin: "https://elsewhere.example" };
    const { status } = await fetch(`${url}/contact/chat`, { method: "PUT", body: "{}", headers });
    expect(status).toBe(403);
  });
});

describe("what cannot be answered is told as AWS tells it", () => {
  test("a contact, a flow or a token that is not there", async () => {
    await withServed({ lines: { other: served().line } }, async ({ connect, participant }) => {
      await expect(
        connect.send(new DescribeContactCommand({ InstanceId, ContactId: "none" })),
      ).rejects.toMatchObject({ name: "ResourceNotFoundException", $metadata: { httpStatusCode: 404 } });
      await expect(connect.send(new StartChatContactCommand(chat))).rejects.toMatchObject({
        ...{ name: "ResourceNotFoundException", message: "There is no flow flow; flows here: other" },
      });
      await expect(connectTo(participant, "none")).rejects.toMatchObject({ name: "AccessDeniedException" });
    });
  });

  test("a member of the input that has no effect here, and one that is wrong", async () => {
    await withServed(served(), async ({ connect, participant }) => {
      const persistent = { ...chat, PersistentChat: { SourceContactId: "before" } };
      await expect(connect.send(new StartChatContactCommand(persistent))).rejects.toMatchObject({
        name: "InvalidRequestException",
        message:
          "1 validation error detected: Value at 'PersistentChat' failed to satisfy constraint: Member is not known here",
      });
      const { ParticipantToken } = await connect.send(new StartChatContactCommand(chat));
      const ConnectionToken = await connectTo(participant, ParticipantToken);
      await expect(
        participant.send(
          new SendMessageCommand({ ConnectionToken, ContentType: "text/html", Content: "hi" }),
        ),
      ).rejects.toMatchObject({
        name: "ValidationException",
        message:
          "1 validation error detected: Value at 'ContentType' failed to satisfy constraint: Member must satisfy enum value set: [text/plain, text/markdown]",
      });
    });
  });

  test("a flow that breaks off, with the block", async () => {
    const lost = {
      go: { type: "TransferToFlow", with: { ContactFlowId: "gone" }, errors: { NoMatchingError: "bye" } },
    };
    await withServed(served(lost), async ({ connect }) => {
      await expect(connect.send(new StartChatContactCommand(chat))).rejects.toMatchObject({
        name: "InvalidRequestException",
        message: expect.stringMatching(/^The flow broke off: block go: flow gone/),
      });
    });
  });

  test("a line that fails, by the name that each service has for it", async () => {
    await withServed({ line: brokenLine(served().line) }, async ({ connect, participant }) => {
      const { ContactId, ParticipantToken } = await connect.send(new StartChatContactCommand(chat));
      const ConnectionToken = await connectTo(participant, ParticipantToken);
      const message = "The line is cut";
      await expect(
        participant.send(new DisconnectParticipantCommand({ ConnectionToken })),
      ).rejects.toMatchObject({ name: "InternalServerException", message });
      await expect(connect.send(new StopContactCommand({ InstanceId, ContactId }))).rejects.toMatchObject({
        ...{ name: "InternalServiceException", message },
      });
    });
  });

  test("an operation that is not answered here, and a body that is no JSON", async () => {
    await withServed(served(), async ({ url }) => {
      const unknown = await fetch(`${url}/contact/task`, { method: "PUT", body: "{}" });
      expect(unknown.status).toBe(404);
      expect(unknown.headers.get("x-amzn-errortype")).toBe("UnknownOperationException");
      expect(await unknown.json()).toMatchObject({
        message: expect.stringMatching(/^PUT \/contact\/task is none of RecognizeText, .*StartChatContact, /),
      });
      const prose = await fetch(`${url}/contact/chat`, { method: "PUT", body: "hello" });
      expect(await prose.json()).toMatchObject({ message: "The body is not JSON" });
    });
  });
});
