import * as http from "node:http";
import * as https from "node:https";

/** A request as the SDK hands it over, signed. */
export interface AwsRequest {
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number | undefined;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** An answer with its whole body, as the SDK takes it. */
export interface AwsAnswer {
  readonly statusCode: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Uint8Array;
}

/** The connections to AWS that are kept between requests. */
export interface Agents {
  readonly http: http.Agent;
  readonly https: https.Agent;
}

/** A connection that is being opened, or is open, for one request. Nothing of the request is sent yet. */
export interface OpenedRequest {
  readonly outgoing: http.ClientRequest;
  /** Whether what is sent gets out: before that, nothing of the request can have been carried out. */
  isConnected: boolean;
}

/** Takes a connection, one that is kept or a new one. By itself it does not keep the process alive. */
export function openRequest(
  { protocol, hostname, port, method, path }: AwsRequest,
  agents: Agents,
): OpenedRequest {
  const isTls = protocol === "https:";
  const target = { host: hostname.replace(/^\[|\]$/g, ""), port, method, path };
  const outgoing = isTls
    ? https.request({ ...target, agent: agents.https })
    : http.request({ ...target, agent: agents.http });
  const opened = { outgoing, isConnected: false };
  const connected = () => {
    opened.isConnected = true;
  };
  outgoing
    .on("error", () => {})
    .once("socket", (socket) => {
      if (socket.connecting) socket.unref().once(isTls ? "secureConnect" : "connect", connected);
      else connected();
    });
  return opened;
}

/** Sends the request by that connection, and reads its whole answer. It fails where the connection is closed before. */
export function sendRequest({ outgoing }: OpenedRequest, { headers, body }: AwsRequest): Promise<AwsAnswer> {
  return new Promise((resolve, reject) => {
    outgoing.once("error", reject).once("response", (incoming) => {
      const parts: Buffer[] = [];
      incoming
        .on("data", (part: Buffer) => parts.push(part))
        .once("error", reject)
        .once("end", () => {
          const { statusCode = 0, headers: answered } = incoming;
          resolve({ statusCode, headers: answered, body: Buffer.concat(parts) });
        });
    });
    for (const name in headers) outgoing.setHeader(name, headers[name] ?? "");
    outgoing.end(body);
  });
}
