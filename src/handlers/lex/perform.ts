import type { Answer } from "./answer.ts";
import type { Step } from "./decide.ts";
import { endingsIn } from "./endings.ts";
import type { LexLine } from "./lex-line.ts";
import { onOrder } from "./on-order.ts";
import type { Turn } from "./turn.ts";

/** Takes the step and says what came of it. */
export async function perform(step: Step, turn: Turn, line: LexLine, signal: AbortSignal): Promise<Answer> {
  const wording = line.wordings[turn.language];
  const { dialog } = wording;
  switch (step.kind) {
    case "to-agent":
      return { next: "close", say: dialog.toAgent };
    case "leave":
      return { next: "close" };
    case "ask-intent":
      return { next: "intent", say: dialog.notUnderstood, failed: true };
    case "keep":
      return endingsIn(wording).kept();
    case "confirm-date-again":
      return { next: "date-confirmation", date: step.date, say: dialog.confirmDate(step.date), failed: true };
    case "ask-date-again": {
      if (step.why === "declined") return { next: "date", say: dialog.askOtherDate, failed: true };
      const { suggestion } = turn.session;
      const say = wording.refused["date-not-understood"]({ suggestion });
      const told = { lambdaResult: "Refused", outcome: "refused", reason: "date-not-understood" } as const;
      return { next: "date", say, failed: true, told: { ...told, suggestion: suggestion ?? "" } };
    }
    case "tell-status":
    case "ask-date":
    case "ask-which-day":
    case "check-date":
    case "move":
    case "ask-to-cancel":
    case "cancel":
      return onOrder(step, turn, line, signal);
  }
}
