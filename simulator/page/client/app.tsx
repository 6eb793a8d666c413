import { useEffect, useState } from "preact/hooks";
import { inLanguage } from "../../drawing/label.ts";
import { noCall } from "../call-view.ts";
import { AgentView } from "./agent-view.tsx";
import { Conditions } from "./conditions.tsx";
import { useConnection } from "./connection.ts";
import { Header } from "./header.tsx";
import { keepFocus } from "./keep-focus.ts";
import { ReadIn, usePageLanguage } from "./language.ts";
import { FlowMap } from "./map/flow-map.tsx";
import { type ClientPanel, Panels } from "./panels.tsx";
import { Phone } from "./phone.tsx";
import { LinkedCall } from "./scenes/linked-call.tsx";
import { type Dialling, useDialling } from "./use-dialling.ts";
import { words } from "./words/by-language.ts";
import { Workings } from "./workings.tsx";
import "./app.css";

export function App({ panels: all }: { readonly panels: readonly ClientPanel[] }) {
  const { call, state, connected, notSent } = useConnection();
  const [language, setLanguage] = usePageLanguage();
  const [choosesAnother, chooseAnother] = useState(false);
  const { choose, ...dialled } = useDialling(language);
  const dialling: Dialling = {
    ...dialled,
    // A scenario or a link may choose after a call: then it is seen who calls next.
    choose(...chosen) {
      choose(...chosen);
      chooseAnother(true);
    },
  };
  const word = words[language];
  // One that could not tell yet what it shows cannot be shown.
  const panels = all.filter(({ name }) => state && name in state.panels);
  const choosing = call.state === "none" || (call.state === "over" && choosesAnother);
  const shown = choosing ? noCall : call;
  const caller = choosing ? dialling.from : (call.from ?? null);
  useEffect(() => keepFocus(document), []);
  useEffect(() => {
    if (call.state === "live") chooseAnother(false);
  }, [call.state]);
  useEffect(() => {
    if (state) document.title = `${state.name} – ${word.title}`;
  }, [state?.name, language]);
  const alarm =
    (!connected && word.lost) ||
    (notSent !== undefined && word.notSent(notSent)) ||
    (connected && state?.problem && inLanguage(state.problem, language)) ||
    undefined;
  return (
    <ReadIn.Provider value={language}>
      <a class="skip" href="#phone">
        {word.skip}
      </a>
      <Header {...{ state, call, language, setLanguage }} />
      <p class={alarm ? "alarm" : "unseen"} role="alert">
        {alarm}
      </p>
      {state && (
        <main>
          <div class={`first-screen ${shown.state}`}>
            <LinkedCall state={state} call={call} />
            <p class="lead">{state.about ? inLanguage(state.about, language) : word.tagline}</p>
            <Phone
              {...{ call: shown, caller, state, panels, dialling, connected }}
              chooseAnother={() => chooseAnother(true)}
            />
            <section
              class="beside"
              aria-label={word.beside}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
              tabIndex={0}
            >
              <AgentView call={shown} fields={state.agentSees} />
              <Panels place="beside-telephone" {...{ panels, caller, state, call: shown }} />
            </section>
            <FlowMap call={call} />
          </div>
          <Conditions state={state} call={call} />
          <Workings call={call}>
            <Panels place="workings" {...{ panels, call, caller, state }} />
          </Workings>
        </main>
      )}
    </ReadIn.Provider>
  );
}
