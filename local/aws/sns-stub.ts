import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A text that the stub accepted. */
export interface Text {
  readonly phone: string;
  readonly message: string;
  /** The message's attributes by name: `AWS.SNS.SMS.SMSType`, … */
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * How the stub treats requests.
 * - `accept`: as SNS does, which refuses a bad number.
 * - `throttle`, `fail` (500), `forbid` (403), `opted-out`: refuses them with that error.
 * - `no-texts`: refuses them as in a region without SMS.
 * - `hang`: accepts no text and does not answer. `cut`: accepts no text and closes the connection.
 * - `take-and-hang`, `take-and-cut`, `take-and-empty`: accepts the text and does not answer, closes the connection, or
 *   answers 200 with nothing.
 */
export type Behaviour =
  | "accept"
  | "throttle"
  | "fail"
  | "forbid"
  | "opted-out"
  | "no-texts"
  | "hang"
  | "cut"
  | "take-and-hang"
  | "take-and-cut"
  | "take-and-empty";

export interface SnsStub {
  readonly endpoint: string;
  /** The texts accepted so far, in order. */
  readonly texts: readonly Text[];
  /** How many requests came, accepted or not. */
  readonly requests: number;
  /** How many connections were opened. */
  readonly connections: number;
  /** Behaves so from now on, or for so many requests. */
  behave(behaviour: Behaviour, requests?: number): void;
  close(): Promise<void>;
}

/** Starts a stub of SNS's Publish for text messages on loopback, with SNS's query protocol, XML and errors. */
export async function startSnsStub(): Promise<SnsStub> {
  const texts: Text[] = [];
  let requests = 0;
  let connections = 0;
  let standing: Behaviour = "accept";
  let passing: Behaviour[] = [];

  const server = createServer(async (request, response) => {
    requests++;
    const behaviour = passing.shift() ?? standing;
    const query = new URLSearchParams(Buffer.concat(await request.toArray()).toString("utf8"));
    if (behaviour === "cut") return request.socket.destroy();
    if (behaviour === "hang") return;
    if (!request.headers.authorization?.startsWith("AWS4-HMAC-SHA256 "))
      return refuse(response, 403, "MissingAuthenticationToken", "Request is missing Authentication Token");

    const { phone, message, attributes } = textOf(query);
    switch (behaviour) {
      case "throttle":
        return refuse(response, 400, "Throttling", "Rate exceeded");
      case "fail":
        return refuse(response, 500, "InternalError", `Could not send "${message}" to ${phone}`);
      case "forbid":
        return refuse(response, 403, "AuthorizationError", `not authorized to SNS:Publish on ${phone}`);
      case "opted-out":
        return refuse(response, 400, "OptedOut", `${phone} is opted out`);
      case "no-texts":
        return refuse(response, 400, "InvalidParameter", `Invalid parameter: ${unfit(phone)}`);
    }
    const fault = faultOf(query);
    if (fault) return refuse(response, 400, "InvalidParameter", `Invalid parameter: ${fault}`);
    texts.push({ phone, message, attributes });
    if (behaviour === "take-and-cut") return request.socket.destroy();
    if (behaviour === "take-and-empty") response.writeHead(200).end();
    if (behaviour === "accept")
      answer(
        response,
        200,
        `<PublishResponse ${namespace}><PublishResult><MessageId>stub-${texts.length}</MessageId></PublishResult></PublishResponse>`,
      );
  });
  server.on("connection", () => {
    connections++;
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");

  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    texts,
    get requests() {
      return requests;
    },
    get connections() {
      return connections;
    },
    behave(behaviour, requests) {
      if (requests === undefined) [standing, passing] = [behaviour, []];
      else passing.push(...Array.from({ length: requests }, () => behaviour));
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

const namespace = 'xmlns="http://sns.amazonaws.com/doc/2010-03-31/"';

function textOf(query: URLSearchParams): Text {
  const attributes: Record<string, string> = {};
  for (let entry = 1; query.has(`MessageAttributes.entry.${entry}.Name`); entry++) {
    const of = (key: string) => query.get(`MessageAttributes.entry.${entry}.${key}`) ?? "";
    attributes[of("Name")] = of("Value.DataType") === "String" ? of("Value.StringValue") : "not a string";
  }
  return { phone: query.get("PhoneNumber") ?? "", message: query.get("Message") ?? "", attributes };
}

/** What SNS would say is wrong with the request, or `undefined` when nothing is. */
function faultOf(query: URLSearchParams): string | undefined {
  const { phone, message, attributes } = textOf(query);
  const senderId = attributes["AWS.SNS.SMS.SenderID"] ?? "Sender";
  if (query.get("Action") !== "Publish" || query.get("Version") !== "2010-03-31") return "Action";
  if (!/^\+[1-9]\d{6,14}$/.test(phone)) return unfit(phone);
  if (message === "") return "Empty message";
  if (message.length > 1600) return "Message too long";
  if (!/^(?=.*[A-Za-z])[A-Za-z0-9-]{3,11}$/.test(senderId)) return "MessageAttributes Reason: bad SenderID";
  return undefined;
}

/** Of a bad number and, in a region without SMS, of any. */
const unfit = (phone: string) => `PhoneNumber Reason: ${phone} is not valid to publish to`;

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  const escaped = message.replace(/[<>&"]/g, (sign) => `&#${sign.codePointAt(0)};`);
  const error = `<Type>Sender</Type><Code>${code}</Code><Message>${escaped}</Message>`;
  answer(response, status, `<ErrorResponse ${namespace}><Error>${error}</Error></ErrorResponse>`);
}

function answer(response: ServerResponse, status: number, xml: string): void {
  response.writeHead(status, { "content-type": "text/xml", "x-amzn-requestid": "stub" }).end(xml);
}
