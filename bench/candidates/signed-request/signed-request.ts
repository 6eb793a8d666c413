import { createHash, createHmac } from "node:crypto";
import { Agent, request } from "node:http";
import { Agent as TlsAgent, request as tlsRequest } from "node:https";
import { aboutCustomer, type Recorded } from "../recorded.ts";

const {
  AWS_REGION = "",
  AWS_ACCESS_KEY_ID = "",
  AWS_SECRET_ACCESS_KEY = "",
  AWS_ENDPOINT_URL_DYNAMODB = "",
  AWS_ENDPOINT_URL_SNS = "",
} = process.env;

const services = {
  dynamodb: { url: AWS_ENDPOINT_URL_DYNAMODB, type: "application/x-amz-json-1.0" },
  sns: { url: AWS_ENDPOINT_URL_SNS, type: "application/x-www-form-urlencoded" },
} as const;

const agents = { http: new Agent({ keepAlive: true }), https: new TlsAgent({ keepAlive: true }) };

/** Signs a recorded request by Signature Version 4 and sends it, without any SDK. */
export const signedRequest =
  (service: keyof typeof services, recorded: Recorded) =>
  async (phone: string): Promise<void> => {
    const body = aboutCustomer(recorded, phone);
    const url = new URL(services[service].url);
    const headers = headersOf(service, { host: url.host, operation: recorded.operation, body });
    const isTls = url.protocol === "https:";
    const options = { method: "POST", headers, agent: isTls ? agents.https : agents.http };
    const { status, text } = await new Promise<{ status: number | undefined; text: string }>(
      (resolve, reject) => {
        const outgoing = (isTls ? tlsRequest : request)(url, options, (incoming) => {
          let text = "";
          incoming.setEncoding("utf8");
          incoming.on("data", (chunk) => {
            text += chunk;
          });
          incoming.once("end", () => resolve({ status: incoming.statusCode, text }));
        });
        outgoing.once("error", reject).end(body);
      },
    );
    if (status !== 200) throw new Error(text);
    if (service === "dynamodb") JSON.parse(text);
  };

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
const mac = (key: string | Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();

let signingKey: { readonly scope: string; readonly key: Buffer } | undefined;

function keyOf(scope: string): Buffer {
  if (signingKey?.scope === scope) return signingKey.key;
  let key: string | Buffer = `AWS4${AWS_SECRET_ACCESS_KEY}`;
  for (const part of scope.split("/")) key = mac(key, part);
  signingKey = { scope, key: Buffer.from(key) };
  return signingKey.key;
}

function headersOf(
  service: keyof typeof services,
  { host, operation, body }: { host: string; operation: string; body: string },
): Record<string, string | number> {
  const at = new Date().toISOString().replace(/[-:]|\.\d+/g, "");
  const scope = `${at.slice(0, 8)}/${AWS_REGION}/${service}/aws4_request`;
  const signed: Record<string, string> = {
    "content-type": services[service].type,
    host,
    "x-amz-date": at,
    ...(service === "dynamodb" && { "x-amz-target": `DynamoDB_20120810.${operation}` }),
  };
  const names = Object.keys(signed);
  const canonical = [
    ...["POST", "/", ""],
    ...names.map((name) => `${name}:${signed[name]}`),
    ...["", names.join(";"), hash(body)],
  ].join("\n");
  const toSign = ["AWS4-HMAC-SHA256", at, scope, hash(canonical)].join("\n");
  const signature = mac(keyOf(scope), toSign).toString("hex");
  return {
    ...signed,
    "content-length": Buffer.byteLength(body),
    authorization: `AWS4-HMAC-SHA256 Credential=${AWS_ACCESS_KEY_ID}/${scope}, SignedHeaders=${names.join(";")}, Signature=${signature}`,
  };
}
