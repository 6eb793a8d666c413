import type { Asked } from "../deed.ts";
import { dialled, type World } from "../messages.ts";
import { useDay, useWords } from "./language.ts";

export type Choice = Omit<Extract<Asked, { do: "call" }>, "do">;

/** Nobody's: the shop does not know it. */
const strangersNumber = "+819099990000";

interface Props {
  readonly customers: World["customers"];
  readonly choice: Choice;
  readonly choose: (choice: Choice) => void;
  readonly dial: () => void;
}

export function ChooseCaller({ customers, choice, choose, dial }: Props) {
  const word = useWords();
  const day = useDay();
  const callers = [
    ...customers.map(({ name, phone, orders, language }) => ({
      ...{ name, from: phone, language },
      hint:
        orders
          .map(({ item, shippingDate, status = "placed" }) =>
            [item, status === "placed" ? day(shippingDate) : word.statuses[status]].join(" – "),
          )
          .join(" · ") || word.noOrders,
    })),
    { name: word.unknown, from: strangersNumber, hint: word.unknownHint },
    { name: word.withheld, from: null, hint: word.withheldHint },
  ];
  return (
    <form
      class="choose"
      onSubmit={(event) => {
        event.preventDefault();
        dial();
      }}
    >
      <fieldset class="callers">
        <legend class="unseen">{word.who}</legend>
        {callers.map(({ name, from, hint, ...about }) => (
          <label key={from}>
            <input
              type="radio"
              name="caller"
              checked={choice.from === from}
              onChange={() => choose({ ...choice, from })}
            />
            <span>
              <strong {...("language" in about && { lang: about.language })}>{name}</strong>
              <small>{hint}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset class="numbers">
        <legend>{word.dialled}</legend>
        {dialled.map((language) => (
          <label key={language}>
            <input
              type="radio"
              name="dialled"
              checked={choice.language === language}
              onChange={() => choose({ ...choice, language })}
            />
            <span {...(language !== "choice" && { lang: language })}>{word.numbers[language]}</span>
          </label>
        ))}
      </fieldset>
      <button type="submit" class="green">
        {word.call}
      </button>
    </form>
  );
}
