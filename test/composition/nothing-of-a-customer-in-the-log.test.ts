import { randomUUID } from "node:crypto";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { SNSClient } from "@aws-sdk/client-sns";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { ContainerModule } from "inversify";
import { connectEvent } from "../../local/aws/connect-event.ts";
import { loopbackConfig } from "../../local/line/loopback-clients.ts";
import * as lambdas from "../../src/composition/lambdas.ts";
import { tokens } from "../../src/composition/tokens.ts";
import { lexEvent, toldByFlow } from "../support/lex-events.ts";

/*
 * All functions, wired as they are deployed, over engines that quote everything of an order in whatever they say.
 */

const phone = "+818055512345";
const quotes = [
  ...[
    phone,
    "08055512345",
    "080-5551-2345",
    "+81 80 5551 2345",
    "０８０５５５１２３４５",
    "０８０−５５５１−２３４５",
  ],
  ...[
    "山田花子",
    "Hanako Yamada",
    "コーヒーミル",
    "Coffee mill",
    "1-1 Chiyoda, Tokyo",
    "東京都千代田区１−１",
  ],
];
/** Spelling aside. */
const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
const needles = [...quotes.filter((quote) => !/\d{4}/.test(plain(quote))).map(plain), "8055512345"];

/** Everything of the order, one way or another, amid other words. */
const quoting = fc
  .tuple(
    fc.constantFrom(...quotes),
    fc.constantFrom("", ": ", "\n    at ", '","'),
    fc.shuffledSubarray(quotes),
  )
  .map(([first, joint, rest]) => [first, ...rest].join(joint || " "));

const item = {
  CallerID: { S: phone },
  orderId: { S: "1001" },
  orderedItem: { S: "コーヒーミル" },
  customerName: { S: "山田花子" },
  shippingDate: { S: "2026-11-27" },
  isCancel: { S: "False" },
};
const owed = {
  noticeOwedSince: { S: "2026-11-20T02:00:00.000Z" },
  noticeOwedKind: { S: "cancelled" },
  noticeOwedLanguage: { S: "ja-JP" },
  noticeLeaseHolder: { S: "another" },
  noticeLeaseUntil: { S: "2026-11-20T03:01:00.000Z" },
};
/** Any attribute but the order's number, which is told: it is the shop's word for the order, and not the customer's. */
const { orderId: _, ...quotable } = { ...item, ...owed, status: 0, version: 0 };
const stored = fc.record({ quote: quoting, attribute: fc.constantFrom(...Object.keys(quotable)) });

type Answer =
  | { readonly status: number; readonly body: string; readonly id?: string }
  | { readonly error: Error };

const json = (value: object): string => JSON.stringify(value);
const xml = (code: string, message: string): string =>
  `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`;
const items = (found: object): string => json({ Item: found, Items: [found], Attributes: found, Count: 1 });

const anAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.constant({ status: 200, body: items({ ...item, ...owed }) }),
  stored.map(({ quote, attribute }) => ({
    status: 200,
    body: items({ ...item, ...owed, [attribute]: { S: quote } }),
  })),
  quoting.map((quote) => ({ status: 200, body: quote, id: quote })),
  quoting.map((quote) => ({
    status: 400,
    body: json({ __type: "a.b#ValidationException", message: quote }),
    id: quote,
  })),
  quoting.map((quote) => ({
    status: 400,
    body: json({ __type: quote, message: quote, Item: { a: { S: quote } } }),
  })),
  quoting.map((quote) => ({
    status: 400,
    body: json({
      __type: "a.b#ConditionalCheckFailedException",
      message: quote,
      Item: { ...item, status: { S: quote } },
    }),
  })),
  quoting.map((quote) => ({ status: 400, body: xml("InvalidParameter", quote) })),
  quoting.map((quote) => ({ status: 500, body: xml(quote, quote) })),
  quoting.map((quote) => ({ error: new Error(quote) })),
  quoting.map((quote) => ({ error: Object.assign(new Error(quote), { name: quote, code: quote }) })),
  quoting.map((quote) => ({
    error: Object.assign(new SyntaxError(quote), { stack: `${quote}\n    at ${quote}:1:1` }),
  })),
);

/** Answers each request with the next of the answers. */
function wire(answers: readonly Answer[]) {
  let requests = 0;
  return {
    metadata: { handlerProtocol: "http/1.1" },
    async handle() {
      const answer = answers[requests++ % answers.length];
      if (!answer || "error" in answer) throw answer?.error;
      const headers = answer.id ? { "x-amzn-requestid": answer.id } : {};
      return {
        response: { statusCode: answer.status, headers, body: new TextEncoder().encode(answer.body) },
      };
    },
  };
}

/** All that the functions write into the log, and all that they throw. */
async function loggedOver(answers: readonly Answer[], said: string, confirmed: boolean): Promise<string> {
  const logged: unknown[] = [];
  const config = { ...loopbackConfig, maxAttempts: 1, requestHandler: wire(answers) };
  const system = new ContainerModule(({ bind, onActivation }) => {
    bind(tokens.clock).toConstantValue({ now: () => new Date("2026-11-20T03:00:00Z") });
    bind(tokens.log).toConstantValue((entry) => logged.push(entry));
    bind(tokens.newId).toConstantValue(randomUUID);
    onActivation(tokens.dynamodb, () => new DynamoDBClient(config));
    onActivation(tokens.sns, () => new SNSClient(config));
  });
  const env = { NOTICES: "inline", VERIFY: "caller-id" };
  const parameters = { CallerID: phone, orderId: "1001", shippingDate: "2026-12-04" };
  const endpoint = { Address: phone, Type: "TELEPHONE_NUMBER" };
  const contactData = { ContactId: said };
  const attributes = {
    ...toldByFlow,
    callerNumber: phone,
    outcome: said,
    reason: said,
    lambdaResult: "Refused",
    message: said,
  };
  const invocations: readonly [(event: unknown) => Promise<unknown>, unknown][] = [
    [lambdas.lookUpOrder(env, system), connectEvent({ endpoint, parameters, contactData })],
    [lambdas.cancelOrder(env, system), connectEvent({ endpoint, parameters, contactData })],
    [lambdas.changeShippingDate(env, system), connectEvent({ endpoint, parameters })],
    [
      lambdas.lexCodeHook(env, system),
      {
        ...lexEvent({
          ...{ transcript: confirmed ? "yes" : said, intent: confirmed ? "CancelOrder" : said },
          attributes: confirmed
            ? { ...attributes, asking: "cancel-confirmation" }
            : { ...attributes, contactId: said },
        }),
        invocationSource: said,
      },
    ],
    [
      lambdas.notifyCustomer(env, system),
      {
        Records: [{ eventName: "MODIFY", dynamodb: { SequenceNumber: "1", NewImage: { ...item, ...owed } } }],
      },
    ],
    [lambdas.sweepNotices(env, system), {}],
  ];
  for (const [lambda, event] of invocations)
    await lambda(event).catch((error: unknown) => logged.push(String(error)));
  return plain(json(logged));
}

test("nothing of a customer reaches the log, whatever engines and events quote", async () => {
  const told = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(anAnswer, { minLength: 1, maxLength: 4 }),
      quoting,
      fc.boolean(),
      async (answers, said, confirmed) => {
        const logged = await loggedOver(answers, said, confirmed);
        for (const event of ["call", "turn", "notice", "unreadableorder", "sweep"])
          if (logged.includes(`event${event}`)) told.add(event);
        expect([logged, needles.filter((needle) => logged.includes(needle))]).toEqual([logged, []]);
      },
    ),
    { numRuns: 100 },
  );
  expect(told.size).toBe(5);
});
