import type { CallView } from "../call-view.ts";
import type { PageState } from "../page-update.ts";
import { languages } from "./language.ts";
import { Sound } from "./sound/sound.tsx";
import { Time } from "./time.tsx";
import { type PageLanguage, words } from "./words/by-language.ts";

interface Props {
  readonly state: PageState | undefined;
  readonly call: CallView;
  readonly language: PageLanguage;
  readonly setLanguage: (language: PageLanguage) => void;
}

/** The line's name, what time it is for it, and what the page is read in. */
export function Header({ state, call, language, setLanguage }: Props) {
  return (
    <header>
      <h1>{state?.name}</h1>
      {state && <Time {...state.clock} />}
      <Sound call={call} />
      <fieldset class="languages">
        <legend class="unseen">{words[language].language}</legend>
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
  );
}
