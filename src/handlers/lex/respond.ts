import type { Wording } from "../../wording/index.ts";
import { dateSlot, type IntentName } from "./intents.ts";
import { type LexResponse, lexIntent, messages, spoken } from "./lex-response.ts";
import type { Closing, Prompt, Reply } from "./reply.ts";
import { emptyMemory, type Memory, writeSession } from "./session.ts";
import type { Told } from "./session-attributes.ts";
import type { Turn } from "./turn.ts";

/** After so many failed tries the conversation is over. */
const mostTries = 3;

/** The reply as Lex wants it. The third failed try in a conversation closes it. */
export function respond(turn: Turn, topic: IntentName, reply: Reply, wording: Wording): LexResponse {
  if (reply.next === "close") return close(turn, topic, reply);
  const tries = turn.session.memory.tries + Number(reply.failed);
  if (tries < mostTries) return ask(turn, reply, tries);
  return close(turn, topic, {
    next: "close",
    say: wording.refused["too-many-tries"]({}),
    told: { ...reply.told, lambdaResult: "Refused", outcome: "refused", reason: "too-many-tries" },
  });
}

function ask(turn: Turn, prompt: Prompt, tries: number): LexResponse {
  const { memory, ...sessionState } = nextOf(prompt);
  const sessionAttributes = writeSession(turn.attributes, toldBy(prompt) ?? {}, {
    ...emptyMemory,
    ...memory,
    tries,
  });
  return { sessionState: { ...sessionState, sessionAttributes }, ...messages(prompt.say) };
}

interface Next extends Omit<LexResponse["sessionState"], "sessionAttributes"> {
  readonly memory: Partial<Memory>;
}

function nextOf(prompt: Prompt): Next {
  const elicit = {
    dialogAction: { type: "ElicitSlot", slotToElicit: dateSlot },
    intent: lexIntent("ChangeShippingDate", "InProgress"),
  } as const;
  const confirm = { type: "ConfirmIntent" } as const;
  switch (prompt.next) {
    case "intent":
      return { dialogAction: { type: "ElicitIntent" }, memory: {} };
    case "date":
      return { ...elicit, memory: { asking: prompt.next } };
    case "which-day":
      return { ...elicit, memory: { asking: prompt.next, stretch: prompt.stretch } };
    case "date-confirmation":
      return {
        dialogAction: confirm,
        intent: lexIntent("ChangeShippingDate", "InProgress", prompt.date),
        memory: { asking: prompt.next, proposedDate: prompt.date },
      };
    case "cancel-confirmation":
      return {
        dialogAction: confirm,
        intent: lexIntent("CancelOrder", "InProgress"),
        memory: { asking: prompt.next },
      };
  }
}

/** `Failed` is for technical failure alone: Connect sends it down the error branch. */
function close(turn: Turn, topic: IntentName, closing: Closing): LexResponse {
  const { say, told, orderVersion } = closing;
  const sessionAttributes = writeSession(turn.attributes, toldBy(closing), emptyMemory);
  return {
    sessionState: {
      dialogAction: { type: "Close" },
      intent: lexIntent(topic, told?.lambdaResult === "Error" ? "Failed" : "Fulfilled"),
      sessionAttributes:
        orderVersion === undefined
          ? sessionAttributes
          : { ...sessionAttributes, orderVersion: String(orderVersion) },
    },
    ...messages(say),
  };
}

/** What the reply tells the flow, with the sentence that says so as Lex will speak it. */
const toldBy = ({ say, told }: Reply): Partial<Told> | undefined => told && { ...told, message: spoken(say) };
