import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Language, languages, plusDays } from "../../src/domain/index.ts";
import { type Shop, wordings } from "../../src/wording/index.ts";
import { tidy } from "../../src/wording/item-name.ts";
import { anOrder } from "../support/builders.ts";
import { day } from "./hearing.ts";

const text = (
  language: Language,
  kind: "cancelled" | "rescheduled",
  item: string,
  shippingDate = day("2026-09-30"),
  shop: Shop = {},
) => wordings[language].text[kind](anOrder({ item, shippingDate }), shop);

const gsm =
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
const gsmExtended = "^{}\\[~]|€";

/** Parts that a carrier makes of a text. */
function parts(message: string): number {
  const septets = [...message].map((character) =>
    gsm.includes(character) ? 1 : gsmExtended.includes(character) ? 2 : Number.NaN,
  );
  const total = septets.reduce((sum, size) => sum + size, 0);
  if (!Number.isNaN(total)) return total <= 160 ? 1 : Math.ceil(total / 153);
  return message.length <= 70 ? 1 : Math.ceil(message.length / 67);
}

const family = "👨‍👩‍👧‍👦";
const characters = fc.constantFrom(
  ...[
    "a",
    "Z",
    "9",
    " ",
    "é",
    "€",
    "[",
    "~",
    "「",
    "」",
    "茶",
    "ガ",
    "か\u3099",
    "e\u0301",
    "👍🏽",
    "🇯🇵",
    family,
    "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
  ],
  ...[
    "\ud83d",
    "\udc68",
    "\u0000",
    "\n",
    "\r\n",
    "\t",
    "\u2028",
    "\u200d",
    "\u202e",
    "\ufeff",
    "각",
    `Z${"\u0351".repeat(40)}`,
  ],
);
const names = fc
  .oneof(
    fc.array(characters, { maxLength: 60 }).map((all) => all.join("")),
    fc.string({ unit: "binary", maxLength: 500 }),
    fc.string({ unit: "grapheme", maxLength: 500 }),
    fc.string({ minLength: 100, maxLength: 500 }),
  )
  .filter((name) => name.trim() !== "");
const dates = fc.integer({ min: 0, max: 3_000 }).map((days) => plusDays(day("2026-01-01"), days));
const graphemes = (of: string) => [...new Intl.Segmenter().segment(of)].map(({ segment }) => segment);

describe.each(languages)("%s", (language) => {
  test.each(["cancelled", "rescheduled"] as const)(
    "a text about an order %s is one part, whatever the item is called",
    (kind) => {
      fc.assert(
        fc.property(names, dates, (item, date) => {
          const message = text(language, kind, item, date);
          expect(parts(message)).toBe(1);
          expect(message).not.toMatch(/[\p{Cc}\p{Cs}\u202e\ufeff]/u);
          expect(message.isWellFormed()).toBe(true);
        }),
        { numRuns: 400 },
      );
    },
  );

  test("a name is told whole, or its first whole characters and an ellipsis, or not at all", () => {
    fc.assert(
      fc.property(names, (item) => {
        const message = text(language, "rescheduled", item);
        const told = /["「](.*)["」]/s.exec(message)?.[1] ?? "";
        const name = tidy(item);
        if (told === name || told === "") return;
        const shown = told.replace(/(?:\.\.\.|…)$/, "");
        expect(told).not.toBe(shown);
        const whole = graphemes(name);
        const prefixes = whole.map((_, count) => whole.slice(0, count).join("").trimEnd());
        expect(prefixes).toContain(shown);
      }),
      { numRuns: 400 },
    );
  });

  test("a long name is shortened no more than needed", () => {
    const item = language === "ja-JP" ? "茶".repeat(200) : "tea ".repeat(200);
    const limit = language === "ja-JP" ? 70 : 160;
    const message = text(language, "rescheduled", item);
    expect(message.length).toBeLessThanOrEqual(limit);
    expect(message.length).toBeGreaterThan(limit - 6);
  });

  test("a character that no text can hold goes without breaking it", () => {
    const message = text(language, "cancelled", `Z${"\u0351".repeat(300)}`);
    expect(message).not.toContain("\u0351");
    expect(parts(message)).toBe(1);
  });
});

test.each([
  ["en-US", "Organic linen tablecloth, large", /Please call us\.$/],
  ["ja-JP", "国産オーガニックリネンのテーブルクロス大", /お電話ください。$/],
] as const)(
  "%s: an ordinary name is told in full, and the customer is asked to call if it was not them",
  (language, item, call) => {
    for (const kind of ["cancelled", "rescheduled"] as const) {
      const message = text(language, kind, item, day("2026-12-23"));
      expect(message).toContain(item);
      expect(message).toMatch(call);
      expect(parts(message)).toBe(1);
    }
  },
);

test("an English text about a Japanese item is one part of 70 units", () => {
  expect(text("en-US", "rescheduled", "国産リネンのテーブルクロス")).toBe(
    'Order "国産リネンのテーブルクロス" ships Wed, Sep 30. Not you? Call us.',
  );
});

const shops = {
  "en-US": { name: "Hinoki Home", phone: "050-0000-0000" },
  "ja-JP": { name: "ひのき生活", phone: "050-0000-0000" },
} as const;

test.each([
  [
    "en-US",
    "cancelled",
    "Kettle",
    'Hinoki Home: Your order "Kettle" has been canceled. Not what you asked for? Please call 050-0000-0000.',
  ],
  [
    "en-US",
    "rescheduled",
    "",
    "Hinoki Home: Your order now ships on Wednesday, September 30th. Not what you asked for? Please call 050-0000-0000.",
  ],
  [
    "ja-JP",
    "cancelled",
    "急須",
    "【ひのき生活】ご注文「急須」のキャンセルを承りました。お心当たりがなければ050-0000-0000へお電話ください。",
  ],
  [
    "ja-JP",
    "rescheduled",
    "有田焼の急須と湯呑みのセット",
    "【ひのき生活】「有田焼の急須と湯呑みのセット」の発送日を9月30日(水)に変更しました。お心当たりがなければ050-0000-0000へ。",
  ],
] as const)("%s: the text says who writes and where to call: %s, %s", (language, kind, item, message) => {
  expect(text(language, kind, item || "\u202e", day("2026-09-30"), shops[language])).toBe(message);
});

test("the question whether it was the customer outlives any name of an item, in one part for any shop", () => {
  const shopNames = fc.constantFrom("Acme", "7-Eleven", "ひのき生活", "日".repeat(20), "W".repeat(20));
  const phones = fc.constantFrom(undefined, "03-1234-5678", "+81-3-1234-5678");
  const kinds = fc.constantFrom("cancelled", "rescheduled");
  fc.assert(
    fc.property(names, dates, shopNames, phones, kinds, (item, date, name, phone, kind) => {
      for (const [language, safe] of [
        ["en-US", /Not what you asked for\? Please call \S+\.$|Not you\? Call \S+\.$/],
        ["ja-JP", /お心当たりがなければ.*(お電話ください|へ|お電話を)。$/],
      ] as const) {
        const message = text(language, kind, item, date, { name, phone });
        expect(message).toMatch(safe);
        expect(parts(message)).toBe(1);
      }
    }),
    { numRuns: 400 },
  );
});

test("an English text needs no character beyond GSM 03.38 of its own", () => {
  expect(parts(text("en-US", "rescheduled", "T-shirt ".repeat(40)))).toBe(1);
  expect(text("en-US", "rescheduled", "T-shirt ".repeat(40)).length).toBeGreaterThan(70);
});
