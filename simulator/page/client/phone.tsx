import { useContext, useState } from "preact/hooks";
import type { CallView } from "../call-view.ts";
import type { World } from "../messages.ts";
import { type Choice, ChooseCaller } from "./choose-caller.tsx";
import { Conversation } from "./conversation.tsx";
import { type PageLanguage, Spoken, useWords } from "./language.ts";
import { ask } from "./line.ts";
import { Speak } from "./speak.tsx";

/** The telephone: who calls before, what is said meanwhile, how it ended after. */
export function Phone({ call, world }: { readonly call: CallView; readonly world: World }) {
  const word = useWords();
  const spoken = useContext(Spoken);
  const [choice, setChoice] = useState<Choice>(() => firstChoice(world, spoken));
  const [choosing, setChoosing] = useState(false);
  const dial = () => {
    setChoosing(false);
    ask({ do: "call", ...choice });
  };
  const chosen = call.state === "none" || choosing;
  const caller = world.customers.find(({ phone }) => phone === call.from)?.name;
  return (
    <section class="card phone" id="phone" aria-labelledby="phone-title">
      <h2 id="phone-title" class={chosen ? "" : "unseen"}>
        {chosen ? word.who : word.phone}
      </h2>
      {chosen ? (
        <ChooseCaller customers={world.customers} choice={choice} choose={setChoice} dial={dial} />
      ) : (
        <>
          <div class="caller">
            <span class={`lamp ${call.state}`} aria-hidden="true" />
            <span>
              <strong>{caller ?? (call.from ? word.unknown : word.withheld)}</strong>
              {call.from && <small>{call.from}</small>}
            </span>
          </div>
          <Conversation call={call} busy={world.busy} />
          {call.state === "live" ? (
            <Speak waits={call.waits?.for} />
          ) : (
            <div class="again">
              <button type="button" class="green" onClick={dial}>
                {word.callAgain}
              </button>
              <button type="button" onClick={() => setChoosing(true)}>
                {word.another}
              </button>
            </div>
          )}
        </>
      )}
    </section>
  );
}

/** A caller who speaks the page's language. */
function firstChoice({ customers }: World, spoken: PageLanguage): Choice {
  const language = spoken === "ja" ? "ja-JP" : "en-US";
  return { language, from: customers.find((one) => one.language === language)?.phone ?? null };
}
