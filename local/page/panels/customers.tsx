import type { CallerChoice, PanelProps } from "connect-simulator/page";
import { useLayoutEffect } from "preact/hooks";
import type { DemoCustomer } from "../../line/demo-customers.ts";
import { strangersNumber } from "../../line/strangers-number.ts";
import { words } from "../words/by-language.ts";
import { day } from "./day.ts";
import "./customers.css";

/** Shows who calls, and before a call lets one choose: a demo customer, an unknown number or a withheld one. */
export function Panel({ state: customers, call, language, choice }: PanelProps<readonly DemoCustomer[]>) {
  const word = words[language];
  if (choice) return <Choose customers={customers} language={language} {...choice} />;
  const name = customers.find(({ phone }) => phone === call.from)?.name;
  return <strong>{name ?? (call.from ? word.unknown : word.withheld)}</strong>;
}

interface Props extends CallerChoice {
  readonly customers: readonly DemoCustomer[];
  readonly language: PanelProps<unknown>["language"];
}

function Choose({ customers, language, from, choose }: Props) {
  const word = words[language];
  const chooseOne = (customer: DemoCustomer | undefined): void =>
    choose(customer?.phone ?? null, customer?.language);
  // Those who speak the page's language come first, and the first of them is chosen.
  const speaks = (customer: DemoCustomer): boolean => customer.language.startsWith(`${language}-`);
  const sorted = customers.toSorted((one, other) => Number(speaks(other)) - Number(speaks(one)));
  useLayoutEffect(() => {
    if (from === undefined) chooseOne(sorted[0]);
  }, []);
  const tongues = new Intl.DisplayNames(language, { type: "language" });
  const callers = [
    ...sorted.map(({ name, phone, orders, language: lang }) => ({
      ...{ name, number: phone, lang, about: `${tongues.of(lang.slice(0, 2)) ?? lang} · ${phone}` },
      hint:
        orders
          .map(({ item, shippingDate, status = "placed" }) =>
            [item, status === "placed" ? day(shippingDate, language) : word.statuses[status]].join(" – "),
          )
          .join(" · ") || word.noOrders,
    })),
    { name: word.unknown, number: strangersNumber, about: strangersNumber, hint: word.unknownHint },
    { name: word.withheld, number: null, about: "", hint: word.withheldHint },
  ];
  return (
    <fieldset class="options callers">
      <legend class="unseen">{word.who}</legend>
      {callers.map(({ name, number, about, hint, ...more }) => (
        <label key={number}>
          <input
            type="radio"
            name="caller"
            checked={number === from}
            onChange={() => choose(number, "lang" in more ? more.lang : undefined)}
          />
          <span>
            <strong {...("lang" in more && { lang: more.lang })}>{name}</strong>{" "}
            <small class="about">{about}</small>
            <small>{hint}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
