import { describe, expect, test } from "@jest/globals";
import { refusals } from "../../src/application/index.ts";
import {
  type Language,
  languages,
  type Order,
  openingHours,
  plusDays,
  weekdayOf,
} from "../../src/domain/index.ts";
import { lineTexts, type Shop, wordings } from "../../src/wording/index.ts";
import { anOrder } from "../support/builders.ts";
import { gap } from "./gap.ts";
import { day } from "./hearing.ts";

const ship = { shippingDate: day("2026-11-27") };
const owing = (kind: "cancelled" | "rescheduled", language: Language): Order => ({
  ...anOrder(ship),
  noticeOwed: { kind, language, since: "2026-11-24T00:00:00.000Z" },
});

/** Everything said in that language about an order of that item. */
function sentences(language: Language, item: string): readonly string[] {
  const { status, done, refused, unknown, fault, dialog } = wordings[language];
  const order = anOrder({ ...ship, item });
  const owed = { ...owing("rescheduled", language), item };
  const suggestion = day("2026-11-30");
  return [
    status(order, undefined),
    status(order, "past-cutoff"),
    status(order, "already-shipped"),
    status({ ...order, status: "shipped" }, "already-shipped"),
    status({ ...order, status: "cancelled" }, "cancelled"),
    ...Object.values(done).flatMap((sentence) => [sentence(order), sentence(owed)]),
    ...refusals.flatMap((reason) => [refused[reason]({}), refused[reason]({ order, suggestion })]),
    unknown,
    ...Object.values(fault),
    dialog.confirmCancel(order),
    dialog.confirmDate(suggestion),
    dialog.whichDay({ from: suggestion, to: plusDays(suggestion, 6) }),
    dialog.offerDate(suggestion),
    dialog.toArrive(suggestion, ship.shippingDate),
    ...[dialog.askDate, dialog.keptAsItIs, dialog.toAgent, dialog.notUnderstood, dialog.whatToDo],
    ...[dialog.onlyShippingDate, dialog.noTimeOfDay, dialog.putThrough],
    ...Object.values(dialog.askDateAgain),
    ...Object.values(dialog.again),
    ...Object.values(dialog.howToAnswer),
    ...Object.values(dialog.topics).map(({ said }) => said),
    dialog.menu(["ChangeShippingDate", "CancelOrder", "OrderStatus", "OtherOrder", "SpeakToAgent"]),
    dialog.menu(["OrderStatus"]),
    dialog.askWhich(["CancelOrder", "ChangeShippingDate", "LeaveAsIs"]),
  ];
}

/** A name in which there is nothing to say. */
const unsayable = "\u0000\n\ud83d\u202e";

/** What is texted of an order of that item, and said of the shop. */
function texts(language: Language, item: string, shop: Shop): readonly string[] {
  const { greeting, closed } = lineTexts[language].shop;
  const hours = openingHours("mon-fri 09:00-18:00") ?? [];
  return [
    ...Object.values(wordings[language].text).map((text) => text(anOrder({ ...ship, item }), shop)),
    ...[greeting(shop.name), closed([], shop.phone), closed(hours, shop.phone)],
  ];
}

describe.each(languages)("%s", (language) => {
  const wording = wordings[language];

  test("knows its own language", () => {
    expect(wording.language).toBe(language);
  });

  test("says whole sentences that a voice can read and Lex takes", () => {
    for (const sentence of sentences(language, "x".repeat(10_000))) {
      expect(sentence).toMatch(/^[^\s].*[.?。]$/);
      expect(sentence).not.toMatch(/undefined|NaN|\[object|\d{4}-\d{2}|[<>&\n]| {2}/);
      expect(sentence.length).toBeLessThanOrEqual(300);
    }
  });

  test("says nothing of an item's name that can't be said", () => {
    for (const sentence of sentences(language, unsayable)) {
      expect(sentence).toMatch(/^[^\s].*[.?。]$/);
      expect(sentence).not.toMatch(/[\p{Cc}\p{Cs}\u202e]|, *,|「」/u);
    }
  });

  test.each([
    ["the item's name", sentences(language, unsayable)],
    ["the item's name and the shop", texts(language, unsayable, {})],
    ["the shop's name and number", texts(language, "Teapot", { name: "", phone: "" })],
    ["the shop's number", texts(language, "Teapot", { name: "Hinoki" })],
    [
      "nothing",
      [
        ...sentences(language, "Teapot"),
        ...texts(language, "Teapot", { name: "Hinoki", phone: "03-1234-5678" }),
      ],
    ],
    ["nothing in the flow and the whisper", Object.values(lineTexts[language].flow)],
  ])("has no gap where %s is missing", (_, said) => {
    expect(said.filter((sentence) => gap.test(sentence))).toEqual([]);
  });

  test("every refusal of a date offers the suggestion, when there is one", () => {
    const suggestion = day("2026-11-30");
    for (const reason of ["date-in-past", "date-too-soon", "date-too-far", "not-a-shipping-day"] as const) {
      const without = wording.refused[reason]({});
      const offering = wording.refused[reason]({ suggestion });
      expect(offering).toContain(wording.date(suggestion));
      expect(without).not.toBe(offering);
    }
  });

  test("no two refusals sound the same", () => {
    const said = refusals.map((reason) => wording.refused[reason]({ order: anOrder(ship) }));
    expect(new Set(said).size).toBe(refusals.length);
  });

  test("what is said of a change depends on whether it owes a notice", () => {
    for (const [outcome, kind] of [
      ["cancelled", "cancelled"],
      ["rescheduled", "rescheduled"],
      ["already-cancelled", "cancelled"],
      ["unchanged", "rescheduled"],
    ] as const)
      expect(wording.done[outcome](owing(kind, language))).not.toBe(wording.done[outcome](anOrder(ship)));
  });

  test("what may have shipped is told with its year", () => {
    for (const order of [anOrder(ship), { ...anOrder(ship), status: "shipped" } as const])
      expect(wording.status(order, "already-shipped")).toContain("2026");
  });
});

/** What some sentences have to say, and what none of them may. */
const said = [
  {
    language: "en-US",
    ...{ failed: /fail|not been changed/, nothingChanged: /nothing has been changed/ },
    ...{ text: /text/, will: /We'll text a confirmation/, wont: /can't send texts/ },
    ...{ shipped: /already shipped/, ships: / ships on / },
    unsaid: /cancelled|colleague|hash key|a person/,
  },
  {
    language: "ja-JP",
    ...{ failed: /失敗|変更しておりません/, nothingChanged: /何も変更しておりません/ },
    ...{
      text: /メッセージ/,
      will: /ショートメッセージをお送りいたします/,
      wont: /ショートメッセージをお送りできない/,
    },
    ...{ shipped: /発送済み/, ships: /予定/ },
    unsaid: /係の者|不在/,
  },
] as const;

describe.each(said)(
  "$language",
  ({ language, failed, nothingChanged, text, will, wont, shipped, ships, unsaid }) => {
    const wording = wordings[language];

    test("uses the words of callers and agents", () => {
      const order = anOrder({ ...ship, status: "cancelled" });
      const { closed, greeting } = lineTexts[language].shop;
      expect(
        [
          wording.status(order, "cancelled"),
          ...Object.values(wording.done).map((sentence) => sentence(order)),
          ...refusals.map((reason) => wording.refused[reason]({ order })),
          wording.unknown,
          ...Object.values(wording.fault),
          ...Object.values(wording.text).map((message) => message(order, {})),
          greeting("Acme"),
          closed([], "03-1234-5678"),
        ].join(),
      ).not.toMatch(unsaid);
    });

    test("an uncertain end is not called a failure, and an error says that nothing was changed", () => {
      expect(wording.unknown).not.toMatch(failed);
      for (const fault of Object.values(wording.fault)) expect(fault).toMatch(nothingChanged);
    });

    test("a change that owes a notice announces a text, another says that none will come", () => {
      for (const kind of ["cancelled", "rescheduled"] as const) {
        expect(wording.done[kind](owing(kind, language))).toMatch(will);
        expect(wording.done[kind](anOrder(ship))).toMatch(wont);
        expect(wording.done[kind](anOrder(ship))).not.toMatch(will);
      }
    });

    test("a repeat announces the text that is still to come, and nothing when none is", () => {
      for (const [repeat, kind] of [
        ["already-cancelled", "cancelled"],
        ["unchanged", "rescheduled"],
      ] as const) {
        expect(wording.done[repeat](owing(kind, language))).toMatch(text);
        expect(wording.done[repeat](anOrder(ship))).not.toMatch(text);
      }
    });

    test("never promises to ship what has shipped", () => {
      const past = anOrder(ship);
      for (const order of [past, { ...past, status: "shipped" } as const]) {
        const status = wording.status(order, "already-shipped");
        expect(status).toMatch(shipped);
        expect(status).not.toMatch(ships);
      }
    });
  },
);

test.each([
  ["en-US", "2026-11-27", "Friday, November 27th"],
  ["en-US", "2026-12-01", "Tuesday, December 1st"],
  ["en-US", "2026-12-02", "Wednesday, December 2nd"],
  ["en-US", "2026-12-03", "Thursday, December 3rd"],
  ["en-US", "2026-12-11", "Friday, December 11th"],
  ["en-US", "2026-12-12", "Saturday, December 12th"],
  ["en-US", "2026-12-13", "Sunday, December 13th"],
  ["en-US", "2026-12-21", "Monday, December 21st"],
  ["en-US", "2026-12-22", "Tuesday, December 22nd"],
  ["en-US", "2026-12-23", "Wednesday, December 23rd"],
  ["en-US", "2026-12-31", "Thursday, December 31st"],
  ["ja-JP", "2026-11-27", "11月27日金曜日"],
  ["ja-JP", "2027-01-03", "1月3日日曜日"],
] as const)("%s says %s as %s", (language, date, said) => {
  expect(wordings[language].date(day(date))).toBe(said);
});

test("the dates of a year read as the calendar of each language has them", () => {
  const english = new Intl.DateTimeFormat("en-US", {
    weekday: "long",
    month: "long",
    day: "numeric",
    timeZone: "UTC",
  });
  const japanese = new Intl.DateTimeFormat("ja-JP", {
    weekday: "long",
    month: "long",
    day: "numeric",
    timeZone: "UTC",
  });
  for (let ahead = 0; ahead < 366; ahead++) {
    const date = plusDays(day("2028-01-01"), ahead);
    const at = new Date(date);
    expect(wordings["en-US"].date(date).replace(/(st|nd|rd|th)$/, "")).toBe(english.format(at));
    expect(wordings["ja-JP"].date(date)).toBe(japanese.format(at));
    expect(wordings["en-US"].date(date).toLowerCase()).toContain(weekdayOf(date));
  }
});
