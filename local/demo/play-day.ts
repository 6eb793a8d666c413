import { callersDay, type Facts, firstDate, type Step } from "./callers-day.ts";
import { colors } from "./colors.ts";
import { justin } from "./events.ts";
import { printed } from "./print.ts";
import { setStage } from "./stage.ts";

/** The article's put-item, its shipping date moved into the future. */
const articlesOrder = (now: Date) => ({
  orderId: { S: "100" },
  orderedItem: { S: "The North Face Summit L3 Ventrix 2.0 Hoodie" },
  shippingDate: { S: firstDate(now) },
  customerName: { S: "Justin" },
  CallerID: { S: justin },
  isCancel: { S: "False" },
});

/** Plays a caller's day through the built Lambdas and prints it, step by step. Answers how many steps went wrong. */
export async function playDay(): Promise<number> {
  const now = new Date();
  const stage = await setStage(articlesOrder(now));
  process.stdout.write(
    `${colors.bold("A day on the line")}, played through the built Lambdas on ${stage.engine}. → sent, ← answered, ☎ heard, ✉ texted, ▤ stored.\n`,
  );

  let position = 0;
  let failed = 0;
  let stored = textsOf((await stage.stored(justin, "100")) ?? {});
  await callersDay(now, async (step) => {
    const textsBefore = stage.sns.texts.length;
    const lambda = stage.lambda(step.lambda);
    const answer = await lambda.invoke(step.event);
    const texts = stage.sns.texts.slice(textsBefore).map(({ phone, message }) => ({ to: phone, message }));
    const { facts, heard } = understood(answer);
    const faults = faultsOf(step, facts, texts.length);
    const before = stored;
    stored = textsOf((await stage.stored(justin, "100")) ?? {});
    process.stdout.write(
      printed({ step, facts, heard, texts, before, stored, logged: lambda.logged(), faults }, ++position),
    );
    failed += Number(faults.length > 0);
    return facts;
  });
  await stage.close();

  process.stdout.write(
    failed > 0
      ? colors.red(`\n${failed} of ${position} steps did not answer as they should.\n`)
      : colors.green(`\nAll ${position} steps answered as they should.\n`),
  );
  return failed;
}

/** The answer's facts and what the caller hears: Connect's are flat, Lex's lie in session attributes and messages. */
function understood(answer: Readonly<Record<string, unknown>>): { facts: Facts; heard: string } {
  const { sessionState, messages } = answer;
  if (typeof sessionState !== "object" || sessionState === null) {
    const facts = textsOf(answer);
    return { facts, heard: facts["message"] ?? "" };
  }
  const attributes = "sessionAttributes" in sessionState ? sessionState.sessionAttributes : {};
  const said = Array.isArray(messages) ? messages.map(({ content }) => String(content)) : [];
  return { facts: textsOf(attributes ?? {}), heard: said.join(" ") };
}

function textsOf(record: object): Facts {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, String(value)]));
}

function faultsOf({ expected, texts = 0 }: Step, facts: Facts, sent: number): string[] {
  const wrong = Object.entries(expected).filter(([name, value]) => facts[name] !== value);
  return [
    ...wrong.map(([name, value]) => `${name} should be ${value} and is ${facts[name] ?? "missing"}`),
    ...(sent === texts ? [] : [`${texts} texts should have gone out, and ${sent} did`]),
  ];
}
