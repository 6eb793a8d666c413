import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import {
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { ContainerModule } from "inversify";
import type { FunctionName } from "../../../infra/stack/function-names.ts";
import { connectEvent } from "../../../local/aws/connect-event.ts";
import { startDynalite } from "../../../local/aws/dynalite.ts";
import { type Engine, patientClient } from "../../../local/aws/engine.ts";
import { type SnsStub, startSnsStub } from "../../../local/aws/sns-stub.ts";
import { createProofsTable, createTable } from "../../../src/adapters/dynamodb/index.ts";
import { systemClock } from "../../../src/adapters/system-clock/index.ts";
import * as lambdas from "../../../src/composition/lambdas.ts";
import { tokens } from "../../../src/composition/tokens.ts";
import { aLog } from "../../support/fakes.ts";
import { lexEvent, toldByFlow } from "../../support/lex-events.ts";
import { templateOf } from "./line-in-test.ts";
import { propertiesOf, type Readable } from "./synthesized.ts";

const environment = {
  ORDERS_TABLE: "Orders",
  PROOFS_TABLE: "Proofs",
  NOTICES: "stream",
  AWS_REGION: "ap-northeast-1",
  AWS_ACCESS_KEY_ID: "none",
  AWS_SECRET_ACCESS_KEY: "none",
};
const before = { ...process.env };
let done: string[] = [];

/** Passes all on to the engine and writes down what was asked of what. */
const recorder = createServer(async (request, response) => {
  const body = Buffer.concat(await request.toArray());
  const [, operation] = String(request.headers["x-amz-target"]).split(".");
  const { IndexName, TableName } = JSON.parse(body.toString());
  done.push(`dynamodb:${operation} on ${IndexName ?? TableName}`);
  const answer = await fetch(engine.endpoint, { method: "POST", headers: headersOf(request.headers), body });
  if (operation === "Scan") await afterScan();
  response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
});
const headersOf = ({ host, connection, "content-length": _, ...headers }: NodeJS.Dict<string | string[]>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
const urlOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** What another writer does once a sweep has seen what is owed. */
let afterScan = async (): Promise<unknown> => undefined;

let engine: Engine;
let sns: SnsStub;
let client: DynamoDBClient;
let recorded: DynamoDBClient;

/** A client that waits: what is asked of the table counts here, and not how soon a busy machine answers. */
const surroundings = new ContainerModule(({ bind, onActivation }) => {
  bind(tokens.clock).toConstantValue(systemClock);
  bind(tokens.newId).toConstantValue(() => crypto.randomUUID());
  bind(tokens.log).toConstantValue(aLog().log);
  onActivation(tokens.dynamodb, () => recorded);
});

beforeAll(async () => {
  engine = await startDynalite();
  await once(recorder.listen(0, "127.0.0.1"), "listening");
  sns = await startSnsStub();
  Object.assign(process.env, environment, { AWS_ENDPOINT_URL_SNS: sns.endpoint });
  client = patientClient(engine);
  recorded = patientClient({ ...engine, endpoint: urlOf(recorder) });
  await createTable(client, "Orders");
  await createProofsTable(client, "Proofs");
});

afterAll(async () => {
  process.env = before;
  client.destroy();
  recorded.destroy();
  await sns.close();
  recorder.closeAllConnections();
  recorder.close();
  await engine.stop();
});

const inTenDays = new Date(Date.now() + 10 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
const inTwelveDays = new Date(Date.now() + 12 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

const place = (more: Readonly<Record<string, { S: string }>> = {}) =>
  client.send(
    new PutItemCommand({
      TableName: "Orders",
      Item: {
        CallerID: { S: "+819012345678" },
        orderId: { S: "1001" },
        orderedItem: { S: "Coffee mill" },
        shippingDate: { S: inTenDays },
        customerName: { S: "Hanako" },
        isCancel: { S: "False" },
        ...more,
      },
    }),
  );
const owing = {
  noticeOwedSince: { S: new Date(Date.now() - 10 * 60 * 1000).toISOString() },
  noticeOwedKind: { S: "cancelled" },
  noticeOwedLanguage: { S: "ja-JP" },
};
const stored = async () => {
  const Key = { CallerID: { S: "+819012345678" }, orderId: { S: "1001" } };
  return (await client.send(new GetItemCommand({ TableName: "Orders", Key }))).Item ?? {};
};

/** A withheld caller who claims the number, which is for the functions to count. */
const claim = (more: Readonly<Record<string, string>> = {}) =>
  connectEvent({
    endpoint: { Address: "anonymous", Type: "TELEPHONE_NUMBER" },
    parameters: { CallerID: "+819012345678", orderId: "1001", ...more },
  });

/** Removes the order: whether it is gone or the engine hands nothing over, only a read can tell. */
const remove = () => {
  const Key = { CallerID: { S: "+819012345678" }, orderId: { S: "1001" } };
  return client.send(new DeleteItemCommand({ TableName: "Orders", Key }));
};

/** All that a function does in its working life. */
const lives: Readonly<Record<FunctionName, () => Promise<void>>> = {
  "look-up-order": async () => {
    const lookUp = lambdas.lookUpOrder(process.env, surroundings);
    expect(await lookUp(connectEvent())).toMatchObject({ outcome: "found" });
    const parameters = { orderId: "1001" };
    expect(await lookUp(connectEvent({ parameters }))).toMatchObject({ outcome: "found" });
    expect(await lookUp(claim())).toMatchObject({ outcome: "found" });
  },
  "cancel-order": async () => {
    const cancel = lambdas.cancelOrder(process.env, surroundings);
    expect(await cancel(claim())).toMatchObject({ outcome: "cancelled" });
  },
  "change-shipping-date": async () => {
    const change = lambdas.changeShippingDate(process.env, surroundings);
    expect(await change(claim({ shippingDate: inTwelveDays }))).toMatchObject({ outcome: "rescheduled" });
  },
  "lex-code-hook": async () => {
    const hook = lambdas.lexCodeHook(process.env, surroundings);
    const claimed = { ...toldByFlow, callerNumber: "09012345678" };
    await hook(lexEvent({ intent: "OrderStatus", transcript: "where is my order", attributes: claimed }));
    await hook(lexEvent({ transcript: inTwelveDays, slot: inTwelveDays }));
    const asked = await hook(lexEvent({ intent: "CancelOrder", transcript: "cancel it" }));
    const attributes = {
      ...toldByFlow,
      ...("sessionState" in asked ? asked.sessionState.sessionAttributes : {}),
    };
    await hook(
      lexEvent({ intent: "CancelOrder", transcript: "yes", confirmationState: "Confirmed", attributes }),
    );
    expect(await stored()).toMatchObject({ isCancel: { S: "True" } });
  },
  "notify-customer": async () => {
    await place(owing);
    const notify = lambdas.notifyCustomer(process.env, surroundings);
    const dynamodb = { SequenceNumber: "1", NewImage: await stored() };
    const batch = { Records: [{ eventName: "MODIFY", dynamodb }] };
    expect(await notify(batch)).toEqual({ batchItemFailures: [] });
    await remove();
    expect(await notify(batch)).toEqual({ batchItemFailures: [] });
  },
  "sweep-notices": async () => {
    await place(owing);
    const sweep = lambdas.sweepNotices(process.env, surroundings);
    expect(await sweep({})).toMatchObject({ sent: 1 });
    await place(owing);
    afterScan = remove;
    expect(await sweep({})).toMatchObject({ sent: 0, failed: 0 });
  },
};

/** What the role allows of tables and texts, in the words of the recorder. */
const roles = propertiesOf(templateOf(), "AWS::IAM::Role");
function allowed(name: FunctionName): readonly string[] {
  const { Policies } = Object(roles[`${name.replaceAll("-", "")}Role`]);
  const statements: readonly Readonly<Record<string, Readable>>[] = Policies[0].PolicyDocument.Statement;
  return statements
    .filter(({ Action }) => /^(dynamodb|sns):/.test(String(Action)) && !/Stream/.test(String(Action)))
    .map(({ Action, Resource = "" }) => {
      const [table, index] = String(Resource).split("/index/");
      const name = table === "<ProofsTable.Arn>" ? "Proofs" : "Orders";
      return Action === "sns:Publish" ? "sns:Publish" : `${Action} on ${index ?? name}`;
    });
}

test.each<FunctionName>([
  "look-up-order",
  "cancel-order",
  "change-shipping-date",
  "lex-code-hook",
  "notify-customer",
  "sweep-notices",
])("%s does all that it may, and nothing that it may not", async (name) => {
  await place();
  const texts = sns.texts.length;
  done = [];
  await lives[name]();
  if (sns.texts.length > texts) done.push("sns:Publish");
  expect([...new Set(done)].sort()).toEqual([...allowed(name)].sort());
});
