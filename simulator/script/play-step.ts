import type { Order } from "../../src/domain/index.ts";
import type { Step, StepValue } from "./call-script.ts";
import { fits, type Pattern } from "./pattern.ts";
import type { Stage } from "./stage.ts";

/** What a step expected, and what there was instead. */
export interface Missed {
  readonly expected: string;
  readonly heard: readonly string[];
}

/** Does what a step says, or looks whether what it says is so. */
export async function playStep(step: Step, stage: Stage): Promise<Missed | undefined> {
  const { call, line } = stage;
  const acts = (as: string, action: () => Promise<void>): Promise<Missed | undefined> =>
    act(as, action, stage);
  switch (step.kind) {
    case "hears":
      return find(`the line to say ${step.value.text}`, step.value, stage.unheard(), stage.hear);
    case "says":
      return acts(step.value, () => call.say(step.value));
    case "presses":
      return acts(`[${step.value}]`, () => call.press(step.value));
    case "silence":
      return acts("(silence)", () => call.silence());
    case "hangs up":
      return acts("(hangs up)", () => call.hangUp());
    case "ends":
      return ends(step.value, stage);
    case "sms":
      await stage.listen();
      return texted(step.value, stage);
    case "order":
      return stored(step.value, await line.order(step.value.id), stage);
    case "meanwhile":
      return meanwhile(step.value, stage);
    case "agent hears":
      return find(
        `the agent to hear ${step.value.text}`,
        step.value,
        call.agent?.hears ?? [],
        () => undefined,
      );
    case "clock": {
      const at = "at" in step.value ? step.value.at : new Date(line.now().getTime() + step.value.later);
      stage.note("clock", at.toISOString());
      await line.setClock(at);
      return nothing(stage.listen());
    }
    case "fault":
      stage.note("fault", `${step.value.target} ${step.value.how}`);
      return nothing(line.breakWith(step.value));
    case "clear faults":
      stage.note("fault", "all is well again");
      return nothing(line.clearFaults());
  }
}

async function nothing(done: Promise<void>): Promise<undefined> {
  await done;
}

async function act(as: string, action: () => Promise<void>, stage: Stage): Promise<Missed | undefined> {
  const { ending } = stage.call;
  if (ending !== undefined)
    return { expected: `the call to go on: ${as}`, heard: [`the call is over: ${ending}`] };
  return nothing(stage.act(as, action));
}

/** Looks ahead for what fits. What stands before it is passed over, for a line says more than a script mentions. */
function find(
  expected: string,
  pattern: Pattern,
  heard: readonly string[],
  mention: (ahead: number) => void,
): Missed | undefined {
  const ahead = heard.findIndex((sentence) => fits(pattern, sentence));
  if (ahead < 0) return { expected, heard };
  mention(ahead);
  return undefined;
}

function texted(expected: Pattern, stage: Stage): Missed | undefined {
  const unread = stage.unread();
  if (expected.text !== "none")
    return find(`a text saying ${expected.text}`, expected, unread, stage.readText);
  return unread.length === 0 ? undefined : { expected: "no text", heard: unread };
}

function ends(expected: Pattern, { call }: Stage): Missed | undefined {
  if (call.ending !== undefined && fits(expected, call.ending)) return undefined;
  return {
    expected: `the call to end ${expected.text}`.trim(),
    heard: [call.ending ?? "the line waits for the caller"],
  };
}

function stored(expected: StepValue<"order">, order: Order | undefined, stage: Stage): Missed | undefined {
  const now = order && { ...order, notice: noticeOf(order) };
  const keys = (["shippingDate", "status", "version", "notice"] as const).filter(
    (key) => expected[key] !== undefined,
  );
  const shown = now
    ? `${now.id}: ${now.shippingDate}, ${now.status}, version ${now.version}, notice ${now.notice}`
    : `${expected.id}: no such order`;
  stage.note("order", shown);
  if (now && keys.every((key) => now[key] === expected[key])) return undefined;
  return {
    expected: `order ${[expected.id, ...keys.map((key) => `${key} ${expected[key]}`)].join(", ")}`,
    heard: [shown],
  };
}

/** Somebody at the shop changes the order, as it is stored. */
async function meanwhile(
  { id, status, ...changes }: StepValue<"meanwhile">,
  { line, note }: Stage,
): Promise<Missed | undefined> {
  note("order", `${id}: meanwhile ${[status, changes.shippingDate].filter(Boolean).join(", ")}`);
  if (status === "gone") return nothing(line.removeOrder(id));
  const before = await line.order(id);
  if (!before) return { expected: `order ${id} to be changed`, heard: ["no such order"] };
  const version = before.version + 1;
  return nothing(line.putOrder({ ...before, ...changes, ...(status && { status }), version }));
}

function noticeOf({ noticeOwed, noticeFailed }: Order): "owed" | "failed" | "none" {
  if (noticeOwed) return "owed";
  return noticeFailed ? "failed" : "none";
}
