import { Conditions } from "./conditions.tsx";
import { useConnection } from "./connection.ts";
import { FlowMap } from "./flow-map.tsx";
import { Inspector } from "./inspector.tsx";
import { languages, ReadIn, usePageLanguage } from "./language.ts";
import { type ClientPanel, Panels } from "./panels.tsx";
import { Phone } from "./phone.tsx";
import { Time } from "./time.tsx";
import { words } from "./words/by-language.ts";

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
      {state && (
        <main>
          <div class="front">
            <Phone call={call} state={state} panels={panels} />
            <Panels place="below-telephone" {...{ panels, call, state }} />
          </div>
          <div class="back">
            <FlowMap call={call} />
            <Inspector call={call} />
            <Panels place="below-map" {...{ panels, call, state }} />
            <Conditions {...state} />
          </div>
        </main>
      )}
    </ReadIn.Provider>
  );
}
