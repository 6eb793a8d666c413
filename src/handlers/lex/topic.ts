import { type IntentName, intentOfKey, personKey } from "./intents.ts";
import { pressedKeys } from "./keys.ts";
import type { Question } from "./session.ts";
import type { Turn } from "./turn.ts";
import { yesOrNo } from "./yes-or-no.ts";

/** What a turn is about, and the open question about that, if there is one. */
export interface Topic {
  readonly intent: IntentName;
  readonly question: Question | "";
}

/**
 * An open question is what a key, a plain yes or no, or something that Lex did not recognise is about; else the turn
 * is about what Lex recognised. Where nothing was asked, keys are those of the menu.
 */
export function topicOf({ intent, transcript, language, session }: Turn): Topic {
  const { asking } = session.memory;
  const keys = pressedKeys(transcript);
  if (keys === personKey) return { intent: "SpeakToAgent", question: "" };
  if (asking === "") return { intent: (keys && intentOfKey(keys)) || intent, question: "" };
  const asked = aboutWhat(asking);
  const answers = keys !== undefined || yesOrNo(transcript, language, asking) !== undefined;
  return answers || intent === asked || intent === "FallbackIntent"
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
