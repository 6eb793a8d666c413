import { useContext, useState } from "preact/hooks";
import type { CallView } from "../call-view.ts";
import type { CallerChoice } from "../page-panel.ts";
import type { PageState } from "../page-update.ts";
import { Caller } from "./caller.tsx";
import { CallerControls } from "./caller-controls.tsx";
import { send } from "./connection.ts";
import { Conversation } from "./conversation.tsx";
import { DialForm } from "./dial-form.tsx";
import { isOf, ReadIn, useWords } from "./language.ts";
import { type ClientPanel, Panels } from "./panels.tsx";
import { useLinkedCaller } from "./scenes/use-linked-call.ts";
import { useScenarioCaller } from "./scenes/use-scenario-caller.ts";
import "./phone.css";

interface Props {
  readonly call: CallView;
  readonly state: PageState;
  readonly panels: readonly ClientPanel[];
}

/** The telephone: who calls before, what is said meanwhile, how it ended after. */
export function Phone({ call, state, panels }: Props) {
  const word = useWords();
  const language = useContext(ReadIn);
  const { numbers } = state;
  const [from, choose] = useState<CallerChoice["from"]>();
  useScenarioCaller(state.scenarios, choose);
  const [to, setTo] = useState(
    () => (numbers.find((number) => isOf(language, number.language)) ?? numbers[0]).number,
  );
  useLinkedCaller(state, choose, setTo);
  const [choosing, setChoosing] = useState(false);
  const dial = () => {
    if (from === undefined) return;
    setChoosing(false);
    send({ do: "call", from, to });
  };
  const callerPanels = panels.some(({ place }) => place === "caller") ? panels : [plainCaller];
  const isForm = call.state === "none" || choosing;
  return (
    <section class="card phone" id="phone" aria-labelledby="phone-title">
      <h2 id="phone-title" class={isForm ? "" : "unseen"}>
        {isForm ? word.who : word.phone}
      </h2>
      {isForm ? (
        <DialForm numbers={numbers} to={to} setTo={setTo} dial={dial}>
          <Panels place="caller" panels={callerPanels} choice={{ from, choose }} {...{ call, state }} />
        </DialForm>
      ) : (
        <>
          <div class="caller">
            <span class={`lamp ${call.state}`} aria-hidden="true" />
            <span>
              <Panels place="caller" panels={callerPanels} {...{ call, state }} />
              {call.from && <small>{call.from}</small>}
            </span>
          </div>
          <Conversation call={call} busy={state.busy} />
          {call.state === "live" ? (
            <CallerControls waits={call.waits?.for} />
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

const plainCaller: ClientPanel = { name: "caller", place: "caller", Panel: Caller };
