import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type LocalLine, openLocalLine } from "../../../local/line/index.ts";
import { orderPhone } from "../../../local/terminal/order-phone.ts";
import { type Typed, typed, typedIn } from "./typed.ts";

let line: LocalLine;
beforeEach(async () => {
  line = await openLocalLine({ clock: new Date("2026-11-24T10:00:00+09:00") });
});
afterEach(() => line.close());

async function calls(...lines: readonly string[]): Promise<string> {
  const { terminal, read } = typed(...lines);
  await orderPhone(line, terminal);
  terminal.close();
  return read();
}

const emily = "2";
const english = "2";

describe("the telephone in a terminal", () => {
  test("shows what the line says and what goes on behind", async () => {
    const screen = await calls(emily, english, "change the date to tomorrow", "1", "/hang up");
    const told = [
      "Who calls?",
      "Emily Carter",
      "find-by-caller",
      "look-up-order  CallerID +818034567890  ⇒  recordFound True",
      "line    Your order, Walnut desk lamp, ships on Saturday, November 28th.",
      "lex-code-hook  “change the date to tomorrow”  ChangeShippingDate  ShippingDate 2026-11-25",
      "proposedDate 2026-11-25",
      "line    The new shipping date is Wednesday, November 25th. Is that right?",
      "(Equals rescheduled)",
      "sms     to Emily Carter +818034567890: Hinoki: Your order",
      "order   2107 Walnut desk lamp: Sat, Nov 28 → Wed, Nov 25",
      "end     hung up",
    ];
    const places = told.map((words) => screen.indexOf(words));
    expect(places.filter((place) => place < 0)).toEqual([]);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(screen).not.toContain("\u001b[");
    expect(await line.order("2107")).toMatchObject({ shippingDate: "2026-11-25", version: 1 });
  });

  test("an empty line is silence, digits are keys, and 0 fetches a person who hears the case", async () => {
    const screen = await calls(emily, english, "", "0");
    expect(screen).toContain("(silence)");
    expect(screen).toContain("did not understand");
    expect(screen).toContain("put through to Orders");
    expect(screen).toMatch(/agent {3}The caller asked for a representative[\s\S]*agent {3}Order 2107/);
  });

  test("can be called again, by others and in the other language", async () => {
    const screen = await calls("7", "3", "/hang up", "1", "", "/hang up");
    expect(screen).toContain("お客様の電話番号を確認できませんでした");
    expect(screen).toContain("有田焼の急須");
    expect(screen.match(/end {5}hung up/g)).toHaveLength(2);
  });

  test("in Japanese: the order is cancelled, texted and stored", async () => {
    const screen = await calls("1", "3", "キャンセルしたいです", "はい", "/quit", "1", "1");
    expect(screen).toContain("bot     heard as “キャンセルしたいんですけど”");
    expect(screen).toMatch(/line {4}.*キャンセルを承りました/);
    expect(screen).toMatch(/sms {5}to 山田 花子 \+819012345678: .*キャンセルを承りました/);
    expect(screen).toContain("order   1042 有田焼の急須と湯呑みのセット: placed → cancelled");
    expect(await line.order("1042")).toMatchObject({ status: "cancelled", version: 1 });
  });

  test("the way and the case are told as the page tells them, in the language that is read", async () => {
    const screen = await calls(emily, english, "0", "/way", "/case", "/language ja", "/way", "/case");
    const [inEnglish = "", inJapanese = ""] = screen.split("表示を日本語にしました。");
    expect(inEnglish).toMatch(/ {2}Find +by-caller → by-caller-outcome/);
    expect(inEnglish).toMatch(/sees:\n {2}Why +.*\n {2}Item +Walnut desk lamp\n/);
    expect(inJapanese).toMatch(/ {2}ご注文検索 +by-caller → by-caller-outcome/);
    expect(inJapanese).toMatch(/つないだ理由 +担当者をご希望です。\n {2}商品 +Walnut desk lamp\n/);
  });

  test("/quit hangs up, and nothing is read after it", async () => {
    const screen = await calls(emily, english, "/quit", emily, english, "cancel it", "yes");
    expect(screen.match(/end {5}hung up/g)).toHaveLength(1);
    expect(screen.match(/Which number/g)).toHaveLength(1);
    expect(await line.order("2107")).toMatchObject({ status: "placed" });
  });

  test("/quit also leaves where a caller is to be chosen", async () => {
    expect(await calls("/quit", emily)).not.toContain("Which number");
  });

  test("tells an unknown command from speech, and says which there are", async () => {
    const screen = await calls(emily, english, "/hangup now", "/hangup", emily);
    expect(screen).toContain("Nothing comes after /hangup. As: /hangup");
    expect(screen).toMatch(/hung up[\s\S]*Which number/);
  });

  test("hangs up when nobody types any more", async () => {
    expect(await calls(emily, english)).toContain("hung up");
  });

  test("asks again for a number that is none of the choices", async () => {
    expect(await calls("12", "xyz", emily)).toMatch(
      /(A number from 1 to 7, please, a name, or any phone number[\s\S]*){2}Which number/,
    );
  });

  test("things can be broken and mended, and time goes by", async () => {
    const screen = await calls(
      ...[emily, english, "/break sns is down", "/break it", "cancel it", "yes"],
      ...["/mend", "/later 10m", "/what", "/hang up"],
    );
    expect(screen).toContain("From now on: sns is down");
    expect(screen).toContain("it is nothing that can be broken. As: /break look-up-order hangs");
    expect(screen).toContain("cancelled, its text is still owed");
    expect(screen).toContain("It is Tuesday, 24 November 2026 at 10:10.");
    expect(screen).toMatch(
      /It is Tuesday.*\n[\s\S]*sms {5}to Emily Carter \+818034567890: Hinoki: Your order "Walnut desk lamp" has been canceled/,
    );
    expect(screen).toContain("There is no /what");
  });

  test("texts and orders are shown at any time", async () => {
    const screen = await calls(emily, english, "2", "yes", "/orders", "/texts", "/hangup");
    expect(screen).toMatch(/order {3}2105 {2}Sat, Dec 5 {3}placed {5}Linen bedspread\n/);
    expect(screen).toContain("2107  Sat, Nov 28  cancelled  Walnut desk lamp");
    expect(screen.match(/to Emily Carter \+818034567890: Hinoki: .*canceled/g)).toHaveLength(2);
  });

  test("before a call everybody's orders are shown, each with whose it is", async () => {
    expect(await calls("/orders")).toMatch(/2107 {2}.* {2}placed {5}Walnut desk lamp +Emily Carter\n/);
  });

  test("each customer is called from by name, and dials the number of their language", async () => {
    expect(await calls("daniel", "")).toContain("Merino hiking socks");
    expect(await calls("佐藤", "")).toContain("お電話ありがとうございます");
  });
});

/** Sixty columns and no more. */
async function narrowly({ terminal, read }: Typed): Promise<readonly string[]> {
  await orderPhone(line, Object.create(terminal, { columns: { value: 60 } }));
  terminal.close();
  return read().split("\n");
}
const columnsOf = (text: string): number =>
  [...text].reduce((columns, character) => columns + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0);

describe("a first call on 60 columns and 20 rows", () => {
  const inEnglish = ["", "", "change the date to tomorrow", "yes", "/orders", "/texts", "/help", "0"];
  const inJapanese = ["", "", "発送日を明日に変えたい", "はい", "/orders", "/texts", "/help", "０"];
  test.each([
    ["en", typedIn("en", ...inEnglish), "2107 Walnut desk lamp: Sat, Nov 28 → Wed, Nov 25"],
    ["ja", typedIn("ja", ...inJapanese), "11月30日(月) → 11月25日(水)"],
  ] as const)("in %s it is read in portions, and no word is broken", async (_, screen, change) => {
    const lines = await narrowly(screen);
    expect(lines.filter((text) => columnsOf(text) > 60)).toEqual([]);
    const portions = lines.join("\n").split(/ ▸ .*\n/);
    expect(portions.filter((portion) => portion.split("\n").length > 20)).toEqual([]);
    expect(lines.join("\n").replace(/\n +/g, " ")).toContain(change);
  });
});
