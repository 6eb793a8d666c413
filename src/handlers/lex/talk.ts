import type { Wish, Wording } from "../../wording/index.ts";
import type { TalkAction } from "./action.ts";
import { again } from "./again.ts";
import { closingsIn } from "./closings.ts";
import { offered } from "./intents.ts";
import type { Reply } from "./reply.ts";
import type { Turn } from "./turn.ts";

/** Says or asks what needs no order. */
export function talk(action: TalkAction, { session }: Turn, wording: Wording): Reply {
  const { dialog } = wording;
  const menu = dialog.menu(offered(session.given));
  switch (action.kind) {
    case "close":
      return { next: "close" };
    case "keep":
      return closingsIn(wording).kept();
    case "to-agent":
      return { next: "close", say: dialog.toAgent };
    case "put-through":
      return closingsIn(wording).putThrough(action.topic);
    case "ask-what": {
      const { why } = action;
      const lead = why === "not-understood" ? dialog.notUnderstood : dialog.whatToDo;
      return { next: "intent", say: dialog.joined([lead, menu]), failed: why !== "help" };
    }
    case "ask-which": {
      const wishes = choosable(action.wishes, session.given);
      const say = wishes.length > 1 ? dialog.askWhich(wishes) : dialog.joined([dialog.whatToDo, menu]);
      return { next: "intent", say, failed: true };
    }
    case "offer-again":
      return {
        next: "suggestion",
        date: action.date,
        ...again(action.again, dialog.offerDate(action.date), dialog),
      };
  }
}

/** Those that can succeed. To a caller who may want none of a single change, leaving the order is the other choice. */
function choosable(wishes: readonly Wish[], given: Turn["session"]["given"]): readonly Wish[] {
  const menu = offered(given);
  const isWithheld = (wish: Wish) =>
    (wish === "ChangeShippingDate" || wish === "CancelOrder" || wish === "OtherOrder") &&
    !menu.includes(wish);
  const open = [...new Set(wishes)].filter((wish) => !isWithheld(wish));
  const [only] = open;
  return open.length === 1 && only !== "LeaveAsIs" && only ? [only, "LeaveAsIs"] : open.slice(0, 3);
}
