import { Conditions } from "./conditions.tsx";
import { useConnection } from "./connection.ts";
import { languages, ReadIn, usePageLanguage } from "./language.ts";
import { FlowMap } from "./map/flow-map.tsx";
import { type ClientPanel, Panels } from "./panels.tsx";
import { Phone } from "./phone.tsx";
import { LinkedCall } from "./scenes/linked-call.tsx";
import { Sound } from "./sound/sound.tsx";
import { Time } from "./time.tsx";
import { words } from "./words/by-language.ts";
import { Workings } from "./workings.tsx";
import "./app.css";

export function App({ panels }: { readonly panels: readonly ClientPanel[] }) {
  const { call, state, connected } = useConnection();
  const [language, setLanguage] = usePageLanguage();
  const word = words[language];
  return (
    <ReadIn.Provider value={language}>
      <a class="skip" href="#phone">
        {word.skip}
      </a>
      <header>
        <h1>{document.title}</h1>
        <p>{word.tagline}</p>
        {state && <Time {...state.clock} />}
        <Sound call={call} />
        <fieldset class="languages">
          <legend class="unseen">{word.language}</legend>
          {languages.map((one) => (
            <label key={one} lang={one}>
              <input
                type="radio"
                name="page-language"
                checked={one === language}
                onChange={() => setLanguage(one)}
              />
              <span>{words[one].ownName}</span>
            </label>
          ))}
        </fieldset>
      </header>
      {!connected && (
        <p class="alarm" role="alert">
          {word.lost}
        </p>
      )}
      {state?.problem && (
        <p class="alarm" role="alert">
          {state.problem}
        </p>
      )}
      {state && <LinkedCall state={state} call={call} />}
      {state && (
        <main>
          <Phone call={call} state={state} panels={panels} />
          <div class="beside">
            <Panels place="beside-telephone" {...{ panels, call, state }} />
          </div>
          <FlowMap call={call} />
          <Conditions state={state} call={call} />
          <Workings call={call}>
            <Panels place="workings" {...{ panels, call, state }} />
          </Workings>
        </main>
      )}
    </ReadIn.Provider>
  );
}
