import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { CallView } from "../call-view.ts";
import type { PanelProps } from "../page-panel.ts";
import type { PageState } from "../page-update.ts";
import { Caller } from "./caller.tsx";
import { CallerControls } from "./caller-controls.tsx";
import { send } from "./connection.ts";
import { Conversation } from "./conversation.tsx";
import { DialForm } from "./dial-form.tsx";
import { takeFocus } from "./keep-focus.ts";
import { useWords } from "./language.ts";
import { type ClientPanel, Panels } from "./panels.tsx";
import { useLinkedCaller } from "./scenes/use-linked-call.ts";
import { useScenarioCaller } from "./scenes/use-scenario-caller.ts";
import type { Dialling } from "./use-dialling.ts";
import "./phone.css";

interface Props {
  /** None while somebody is chosen to call. */
  readonly call: CallView;
  readonly caller: PanelProps<unknown>["caller"];
  readonly state: PageState;
  readonly panels: readonly ClientPanel[];
  readonly dialling: Dialling;
  readonly chooseAnother: () => void;
  readonly connected: boolean;
}

/** The telephone: who calls before, what is said meanwhile, how it ended after. */
export function Phone({ call, caller, state, panels, dialling, chooseAnother, connected }: Props) {
  const word = useWords();
  const [typed, setTyped] = useState("");
  const hadCall = useRef(false);
  hadCall.current ||= call.state !== "none";
  const { numbers } = state;
  useScenarioCaller(state.scenarios, dialling.lend);
  useLinkedCaller(state, dialling.choose, dialling.setNumber);
  const to = dialling.numberAmong(numbers);
  const dial = (from: string | null | undefined, number: string): void => {
    if (from === undefined || !connected) return;
    send({ do: "call", from, to: number });
  };
  const callerPanels = panels.some(({ place }) => place === "caller") ? panels : [plainCaller];
  const who = { panels: callerPanels, place: "caller", call, caller, state } as const;
  return (
    <section class="card phone" id="phone" aria-labelledby="phone-title" tabIndex={-1}>
      <h2 id="phone-title" class={call.state === "none" ? "" : "unseen"}>
        {call.state === "none" ? word.who : word.phone}
      </h2>
      {call.state === "none" ? (
        <DialForm
          {...{ numbers, to, connected }}
          takesFocus={hadCall.current}
          setTo={dialling.setNumber}
          dial={() => dial(dialling.from, to)}
        >
          <Panels {...who} choice={dialling} />
        </DialForm>
      ) : (
        <>
          <div class="caller">
            <span class={`lamp ${connected ? call.state : "gone"}`} aria-hidden="true" />
            <span>
              <Panels {...who} />
              {call.from && <small>{call.from}</small>}
            </span>
          </div>
          <Conversation call={call} busy={state.busy} />
          {call.state === "live" ? (
            <CallerControls {...{ waits: call.waits, typed, setTyped, connected }} />
          ) : (
            <Again
              callAgain={() => dial(call.from ?? null, call.to ?? to)}
              hasScenarios={state.scenarios !== undefined}
              {...{ chooseAnother, connected }}
            />
          )}
        </>
      )}
    </section>
  );
}

const plainCaller: ClientPanel = { name: "caller", place: "caller", Panel: Caller };

interface AgainProps extends Pick<Props, "chooseAnother" | "connected"> {
  readonly callAgain: () => void;
  readonly hasScenarios: boolean;
}

/** After a call: the same again, by somebody else, or in another situation. */
function Again({ callAgain, chooseAnother, connected, hasScenarios }: AgainProps) {
  const word = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => takeFocus(button.current), []);
  return (
    <div class="again">
      <button type="button" class="green" onClick={callAgain} disabled={!connected} ref={button}>
        {word.callAgain}
      </button>
      <button type="button" onClick={chooseAnother}>
        {word.another}
      </button>
      {hasScenarios && <a href="#scenarios">{word.anotherScenario}</a>}
    </div>
  );
}
