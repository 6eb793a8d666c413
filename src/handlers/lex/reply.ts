import type { Wording } from "../../wording/index.ts";
import type { Answer, Asking, Ending } from "./answer.ts";
import { dateSlot, type IntentName } from "./intents.ts";
import { type LexResponse, lexIntent, messages, spoken } from "./lex-response.ts";
import { type Memory, nothingKept, writeSession } from "./session.ts";
import type { Told } from "./session-attributes.ts";
import type { Turn } from "./turn.ts";

/** After so many failed tries the conversation is over. */
const mostTries = 3;

/** The answer as Lex wants it. The third failed try in a conversation ends it. */
export function reply(turn: Turn, topic: IntentName, answer: Answer, wording: Wording): LexResponse {
  if (answer.next === "close") return close(turn, topic, answer);
  const tries = turn.session.memory.tries + Number(answer.failed);
  if (tries < mostTries) return ask(turn, answer, tries);
  return close(turn, topic, {
    next: "close",
    say: wording.refused["too-many-tries"]({}),
    told: { ...answer.told, lambdaResult: "Refused", outcome: "refused", reason: "too-many-tries" },
  });
}

function ask(turn: Turn, answer: Asking, tries: number): LexResponse {
  const { memory, ...sessionState } = nextOf(answer);
  const sessionAttributes = writeSession(turn.attributes, said(answer) ?? {}, {
    ...nothingKept,
    ...memory,
    tries,
  });
  return { sessionState: { ...sessionState, sessionAttributes }, ...messages(answer.say) };
}

interface Next extends Omit<LexResponse["sessionState"], "sessionAttributes"> {
  readonly memory: Partial<Memory>;
}

function nextOf(answer: Asking): Next {
  const elicit = {
    dialogAction: { type: "ElicitSlot", slotToElicit: dateSlot },
    intent: lexIntent("ChangeShippingDate", "InProgress"),
  } as const;
  const confirm = { type: "ConfirmIntent" } as const;
  switch (answer.next) {
    case "intent":
      return { dialogAction: { type: "ElicitIntent" }, memory: {} };
    case "date":
      return { ...elicit, memory: { asking: answer.next } };
    case "which-day":
      return { ...elicit, memory: { asking: answer.next, stretch: answer.stretch } };
    case "date-confirmation":
      return {
        dialogAction: confirm,
        intent: lexIntent("ChangeShippingDate", "InProgress", answer.date),
        memory: { asking: answer.next, proposedDate: answer.date },
      };
    case "cancel-confirmation":
      return {
        dialogAction: confirm,
        intent: lexIntent("CancelOrder", "InProgress"),
        memory: { asking: answer.next },
      };
  }
}

/** `Failed` is for technical failure alone: Connect sends it down the error branch. */
function close(turn: Turn, topic: IntentName, ending: Ending): LexResponse {
  const { say, told, orderVersion } = ending;
  const sessionAttributes = writeSession(turn.attributes, said(ending), nothingKept);
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

/** What is told, with the sentence that tells it as Lex will speak it. */
const said = ({ say, told }: Answer): Partial<Told> | undefined => told && { ...told, message: spoken(say) };
