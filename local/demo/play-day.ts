import { paint, whileOpen } from "connect-simulator/command";
import { dayOfCalls, firstDate, type Invocation, type ReplyFields } from "./day-of-calls.ts";
import { type DemoEnvironment, startDemoEnvironment } from "./demo-environment.ts";
import { justin } from "./events.ts";
import { printed } from "./print.ts";

/** The article's put-item, its shipping date moved into the future. */
const articlesOrder = (now: Date) => ({
  orderId: { S: "100" },
  orderedItem: { S: "The North Face Summit L3 Ventrix 2.0 Hoodie" },
  shippingDate: { S: firstDate(now) },
  customerName: { S: "Justin" },
  CallerID: { S: justin },
  isCancel: { S: "False" },
});

/**
 * Plays the day of calls through the built Lambdas, on the DynamoDB at an endpoint or an embedded one, and prints each
 * invocation. Answers how many were not as expected.
 */
export const playDay = (endpoint?: string): Promise<number> =>
  whileOpen(async (opened) => {
    const now = new Date();
    const starting = startDemoEnvironment(articlesOrder(now), endpoint);
    return played(now, await opened.keep(starting, ({ close }) => close()));
  });

async function played(now: Date, environment: DemoEnvironment): Promise<number> {
  process.stdout.write(
    `${paint.bold("A day on the line")}, played through the built Lambdas on ${environment.engine}. → sent, ← answered, ☎ heard, ✉ texted, ▤ stored.\n`,
  );

  let position = 0;
  let failed = 0;
  let stored = textsOf((await environment.stored(justin, "100")) ?? {});
  await dayOfCalls(now, async (invocation) => {
    const textsBefore = environment.sns.texts.length;
    const lambda = environment.lambda(invocation.lambda);
    const answer = await lambda.invoke(invocation.event);
    const texts = environment.sns.texts
      .slice(textsBefore)
      .map(({ phone, message }) => ({ to: phone, message }));
    const { facts, heard } = understood(answer);
    const faults = faultsOf(invocation, facts, texts.length);
    const before = stored;
    stored = textsOf((await environment.stored(justin, "100")) ?? {});
    process.stdout.write(
      printed(
        { invocation, facts, heard, texts, before, stored, logged: lambda.logged(), faults },
        ++position,
      ),
    );
    failed += Number(faults.length > 0);
    return facts;
  });

  process.stdout.write(
    failed > 0
      ? paint.red(`\n${failed} of ${position} steps did not answer as they should.\n`)
      : paint.green(`\nAll ${position} steps answered as they should.\n`),
  );
  return failed;
}

/** The fields of a reply and what the caller hears: a Connect reply is flat, a Lex reply has session attributes and messages. */
function understood(answer: Readonly<Record<string, unknown>>): { facts: ReplyFields; heard: string } {
  const { sessionState, messages } = answer;
  if (typeof sessionState !== "object" || sessionState === null) {
    const facts = textsOf(answer);
    return { facts, heard: facts["message"] ?? "" };
  }
  const attributes = "sessionAttributes" in sessionState ? sessionState.sessionAttributes : {};
  const said = Array.isArray(messages) ? messages.map(({ content }) => String(content)) : [];
  return { facts: textsOf(attributes ?? {}), heard: said.join(" ") };
}

function textsOf(record: object): ReplyFields {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, String(value)]));
}

function faultsOf({ expected, texts = 0 }: Invocation, facts: ReplyFields, sent: number): string[] {
  const wrong = Object.entries(expected).filter(([name, value]) => facts[name] !== value);
  return [
    ...wrong.map(([name, value]) => `${name} should be ${value} and is ${facts[name] ?? "missing"}`),
    ...(sent === texts ? [] : [`${texts} texts should have gone out, and ${sent} did`]),
  ];
}
