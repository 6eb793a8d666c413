import { AwsError } from "./aws-error.ts";
import type { Request, Response } from "./both-protocols.ts";
import { isOfThisMachine } from "./is-of-this-machine.ts";
import type { Operation } from "./operation.ts";

/** More than any of these operations takes as text. */
const longestBody = 1024 * 1024;

/** Finds the operation that a request asks for, performs it and answers, all as the REST-JSON protocol of AWS has it. */
export async function answerRequest(
  request: Request,
  response: Response,
  operations: readonly Operation[],
  requestId: string,
): Promise<void> {
  const send = (status: number, headers: Readonly<Record<string, string>>, body?: unknown): void => {
    const text = body === undefined ? "" : JSON.stringify(body);
    response.writeHead(status, {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(text),
      "x-amzn-requestid": requestId,
      ...headers,
    });
    response.end(text);
  };
  try {
    const { headers = {}, body } = await perform(request, operations);
    send(200, headers, body);
  } catch (error) {
    const told =
      error instanceof AwsError
        ? error
        : new AwsError("InternalServerException", String(error), { cause: error });
    // The models of Lex and of Connect differ in how they write the member.
    send(told.status, { "x-amzn-errortype": told.type }, { message: told.message, Message: told.message });
  }
}

async function perform(request: Request, operations: readonly Operation[]) {
  const body = await bodyOf(request);
  if (!isOfThisMachine(request))
    throw new AwsError("AccessDeniedException", "Programs and pages of this machine alone are answered");
  const path = request.url?.split("?")[0] ?? "/";
  for (const operation of operations) {
    const members = request.method === operation.method && membersIn(path, operation.path);
    if (members) return operation.perform({ ...otherMembers(operation, request, body), ...members });
  }
  throw new AwsError(
    "UnknownOperationException",
    `${request.method} ${path} is none of ${operations.map(({ name }) => name).join(", ")}`,
  );
}

/** What stands in the places of the template, if the path is of its form. */
function membersIn(path: string, template: string): Readonly<Record<string, string>> | undefined {
  const [given, wanted] = [path.split("/"), template.split("/")];
  if (given.length !== wanted.length) return undefined;
  const members: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? "";
    if (part.startsWith("{")) members[part.slice(1, -1)] = decoded(value);
    else if (part !== value) return undefined;
  }
  return members;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (cause) {
    throw new AwsError("ValidationException", `${part}: no part of a path can be written so`, { cause });
  }
}

const otherMembers = ({ headers = {}, payload }: Operation, request: Request, body: string) => ({
  ...(payload ? { [payload]: body } : jsonIn(body)),
  ...Object.fromEntries(
    Object.entries(headers).map(([member, name]) => [member, request.headers[name.toLowerCase()]]),
  ),
});

function jsonIn(body: string): object {
  if (body === "") return {};
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value === "object" && value !== null) return value;
  } catch (cause) {
    throw new AwsError("ValidationException", "The body is not JSON", { cause });
  }
  throw new AwsError("ValidationException", "The body is no JSON object");
}

async function bodyOf(request: Request): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length <= longestBody) chunks.push(chunk);
  }
  if (length > longestBody)
    throw new AwsError("ValidationException", `The body is longer than ${longestBody} bytes`);
  return Buffer.concat(chunks).toString("utf8");
}
