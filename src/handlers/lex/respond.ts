import type { CalendarDate } from "../../domain/index.ts";
import type { ChangeIntent, Wording } from "../../wording/index.ts";
import { dateSlot, type IntentName } from "./intents.ts";
import { type LexResponse, lexIntent, messages, spoken } from "./lex-response.ts";
import type { Closing, Prompt, Reply } from "./reply.ts";
import { emptyMemory, type Memory, writeSession } from "./session.ts";
import type { Told } from "./session-attributes.ts";
import type { Turn } from "./turn.ts";

/** After so many failed tries the conversation is over. */
const mostTries = 3;

/** The reply, or the closing in its place where it would follow the third failed try in a conversation. */
export function unlessTooManyTries(reply: Reply, { session }: Turn, wording: Wording): Reply {
  if (reply.next === "close" || session.memory.tries + Number(reply.failed) < mostTries) return reply;
  return {
    next: "close",
    say: wording.refused["too-many-tries"]({}),
    told: { ...reply.told, lambdaResult: "Refused", outcome: "refused", reason: "too-many-tries" },
  };
}

/** The reply as Lex wants it. */
export const respond = (turn: Turn, intent: IntentName, reply: Reply, wording: Wording): LexResponse =>
  reply.next === "close" ? close(turn, intent, reply) : ask(turn, reply, wording);

/** Asks. How to answer is said at once to callers who use keys, and to others when an answer has failed. */
function ask(turn: Turn, prompt: Prompt, { dialog }: Wording): LexResponse {
  const { tries } = turn.session.memory;
  const { memory, ...sessionState } = nextOf(prompt);
  const sessionAttributes = writeSession(turn.attributes, toldBy(prompt) ?? {}, {
    ...emptyMemory,
    ...memory,
    tries: tries + Number(prompt.failed),
    usesKeys: turn.usesKeys,
  });
  const tellsHow = prompt.next !== "intent" && (prompt.failed || prompt.helps || turn.usesKeys);
  const say = tellsHow ? dialog.joined([prompt.say, dialog.howToAnswer[prompt.next]]) : prompt.say;
  return { sessionState: { ...sessionState, sessionAttributes }, ...messages(say) };
}

interface Next extends Omit<LexResponse["sessionState"], "sessionAttributes"> {
  readonly memory: Partial<Memory>;
}

function nextOf(prompt: Prompt): Next {
  const { next } = prompt;
  const elicit = {
    dialogAction: { type: "ElicitSlot", slotToElicit: dateSlot },
    intent: lexIntent("ChangeShippingDate", "InProgress"),
  } as const;
  const confirm = (intent: ChangeIntent, date?: CalendarDate) =>
    ({ dialogAction: { type: "ConfirmIntent" }, intent: lexIntent(intent, "InProgress", date) }) as const;
  switch (next) {
    case "intent":
      return { dialogAction: { type: "ElicitIntent" }, memory: {} };
    case "date":
      return { ...elicit, memory: { asking: next } };
    case "which-day":
      return { ...elicit, memory: { asking: next, stretch: prompt.stretch } };
    case "suggestion":
      return { ...elicit, memory: { asking: next, proposedDate: prompt.date } };
    case "date-confirmation": {
      const { date } = prompt;
      return { ...confirm("ChangeShippingDate", date), memory: { asking: next, proposedDate: date } };
    }
    case "cancel-confirmation":
      return { ...confirm("CancelOrder"), memory: { asking: next } };
  }
}

/** `Failed` is for technical failure alone: Connect sends it down the error branch. */
function close(turn: Turn, intent: IntentName, closing: Closing): LexResponse {
  const { say, told, topic, orderVersion } = closing;
  const memory = { ...emptyMemory, usesKeys: turn.usesKeys };
  return {
    sessionState: {
      dialogAction: { type: "Close" },
      intent: lexIntent(closing.intent ?? intent, told?.lambdaResult === "Error" ? "Failed" : "Fulfilled"),
      sessionAttributes: {
        ...writeSession(turn.attributes, toldBy(closing), memory),
        ...topic,
        ...(orderVersion !== undefined && { orderVersion }),
      },
    },
    ...messages(say),
  };
}

/** What the reply tells the flow, with the sentence that says so as Lex will speak it. */
const toldBy = ({ say, told }: Reply): Partial<Told> | undefined => told && { ...told, message: spoken(say) };
