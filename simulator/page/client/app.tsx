import { Inbox } from "../../../local/page/panels/inbox.tsx";
import { Orders } from "../../../local/page/panels/orders.tsx";
import { Behind } from "./behind.tsx";
import { FlowMap } from "./flow-map.tsx";
import { type PageLanguage, Spoken, usePageLanguage } from "./language.ts";
import { useLine } from "./line.ts";
import { Phone } from "./phone.tsx";
import { Scene } from "./scene.tsx";
import { Time } from "./time.tsx";
import { words } from "./words.ts";

const names: Readonly<Record<PageLanguage, string>> = { en: "English", ja: "日本語" };

export function App() {
  const { call, world, connected } = useLine();
  const [language, setLanguage] = usePageLanguage();
  const word = words[language];
  return (
    <Spoken.Provider value={language}>
      <a class="skip" href="#phone">
        {word.skip}
      </a>
      <header>
        <h1>Orderline</h1>
        <p>{word.tagline}</p>
        {world && <Time {...world} />}
        <fieldset class="languages">
          <legend class="unseen">{word.language}</legend>
          {(["en", "ja"] as const).map((one) => (
            <label key={one} lang={one}>
              <input
                type="radio"
                name="page-language"
                checked={one === language}
                onChange={() => setLanguage(one)}
              />
              <span>{names[one]}</span>
            </label>
          ))}
        </fieldset>
      </header>
      {!connected && (
        <p class="alarm" role="alert">
          {word.lost}
        </p>
      )}
      {world?.problem && (
        <p class="alarm" role="alert">
          {world.problem}
        </p>
      )}
      {world && (
        <main>
          <div class="front">
            <Phone call={call} world={world} />
            <Inbox sms={world.sms} customers={world.customers} />
          </div>
          <div class="back">
            <FlowMap call={call} />
            <Behind call={call} />
            <Orders items={world.items} caller={call.from} />
            <Scene world={world} />
          </div>
        </main>
      )}
    </Spoken.Provider>
  );
}
