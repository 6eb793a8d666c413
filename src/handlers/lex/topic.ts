import { type IntentName, intentOfKey, personKey } from "./intents.ts";
import { pressedKeys } from "./keys.ts";
import type { Question } from "./session.ts";
import type { Turn } from "./turn.ts";

/** What a turn is about, and the open question about that, if there is one. */
export interface Topic {
  readonly intent: IntentName;
  readonly question: Question | "";
}

/** A caller is understood by what Lex recognised; by the question, when it recognised nothing; or by the key of the menu. */
export function topicOf({ intent, transcript, session }: Turn): Topic {
  const { asking } = session.memory;
  const keys = pressedKeys(transcript);
  if (keys === personKey) return { intent: "SpeakToAgent", question: "" };
  if (asking === "") return { intent: (keys && intentOfKey(keys)) || intent, question: "" };
  const asked = aboutWhat(asking);
  return intent === "FallbackIntent" || intent === asked || keys
    ? { intent: asked, question: asking }
    : { intent, question: "" };
}

function aboutWhat(question: Question): IntentName {
  switch (question) {
    case "date":
    case "which-day":
    case "date-confirmation":
      return "ChangeShippingDate";
    case "cancel-confirmation":
      return "CancelOrder";
  }
}
