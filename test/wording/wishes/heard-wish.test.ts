import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { type Language, languages } from "../../../src/domain/index.ts";
import { changeIntents, heardWish, lineTexts } from "../../../src/wording/index.ts";

/** What callers say in each language, and what may be heard in it: a wish, `unclear`, `none` or anything but a change. */
const tables = languages.map((language) => ({
  language,
  rows: readFileSync(`${import.meta.dirname}/${language.toLowerCase()}.tsv`, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"))
    .map(([said = "", wishes = ""]) => ({ said, wishes: wishes.split("|") })),
}));

function inShort(said: string, language: Language): string {
  const heard = heardWish(said, language);
  return heard.kind === "wish" ? heard.wish : heard.kind;
}

const isChange = (heard: string): boolean => changeIntents.some((change) => change === heard);

describe.each(tables)("callers in $language", ({ language, rows }) => {
  const misheard = rows
    .map(({ said, wishes }) => ({ said, wishes, heard: inShort(said, language) }))
    .filter(
      ({ wishes, heard }) => !wishes.includes(heard) && !(wishes.includes("no change") && !isChange(heard)),
    );

  test("are heard right in 98 of 100 sentences", () => {
    expect(rows.length).toBeGreaterThan(1000);
    expect(misheard.slice(Math.floor(rows.length / 50))).toEqual([]);
  });

  test("are never heard to want a change that they do not want", () => {
    expect(misheard.filter(({ heard }) => isChange(heard))).toEqual([]);
  });

  const utterances = Object.entries(lineTexts[language].utterances).flatMap(([intent, said]) =>
    said.map((utterance) => ({ intent, utterance })),
  );
  test("are heard to want what Lex would choose by its utterances, or nothing", () => {
    const other = utterances
      .map(({ intent, utterance }) => ({ intent, utterance, heard: inShort(utterance, language) }))
      .filter(({ intent, heard }) => heard !== intent && heard !== "none");
    expect(other).toEqual([]);
  });
});

describe("a wish is read in the caller's own words", () => {
  test.each([
    ["a negation leaves the order as it is", "I don't want to cancel", "LeaveAsIs"],
    ["or counts for the wish beside it", "I don't want to cancel, I want to move it", "ChangeShippingDate"],
    ["a reason is a wish", "I won't be home", "ChangeShippingDate"],
    ["but a wish outranks a reason", "I won't be home so just cancel it", "CancelOrder"],
    ["a part of an order is not the order", "cancel only one of them", "ChangeItems"],
    ["a question about money is no change", "is there a cancellation fee", "PaymentOrReceipt"],
    ["nor is a change that was made", "I already cancelled, did it work", "OrderStatus"],
    ["another order is found first", "cancel my other order", "OtherOrder"],
    ["thanks count where nothing else was said", "no thank you, but where is my order", "OrderStatus"],
    ["case, spelling and punctuation do not", "CAN'T   I… Cancel?!", "CancelOrder"],
  ])("%s: %s", (_, said, wish) => {
    expect(inShort(said, "en-US")).toBe(wish);
  });

  test.each([
    ["a negation leaves the order as it is", "キャンセルしないでください", "LeaveAsIs"],
    ["or counts for the wish beside it", "キャンセルじゃなくて日にちを変えたい", "ChangeShippingDate"],
    ["a part of an order is not the order", "二つのうち一つだけキャンセルしたい", "ChangeItems"],
    ["a question about money is no change", "キャンセル料はかかりますか", "PaymentOrReceipt"],
    ["だけ in けど is not だけ", "注文したんだけどキャンセルしたい", "CancelOrder"],
    ["as planned is as it is", "予定どおり発送してください", "LeaveAsIs"],
    ["kana and kanji are the same", "ちゅうもんのとりけしを おねがい します", "CancelOrder"],
  ])("%s: %s", (_, said, wish) => {
    expect(inShort(said, "ja-JP")).toBe(wish);
  });

  test.each<[string, Language, readonly string[]]>([
    ["cancel or move it", "en-US", ["ChangeShippingDate", "CancelOrder"]],
    ["cancel the change", "en-US", ["ChangeShippingDate", "CancelOrder", "LeaveAsIs"]],
    ["undo that", "en-US", ["ChangeShippingDate", "CancelOrder", "LeaveAsIs"]],
    ["change my order", "en-US", ["ChangeShippingDate", "ChangeItems", "CancelOrder"]],
    ["キャンセルか変更したい", "ja-JP", ["ChangeShippingDate", "CancelOrder"]],
    ["変更を取り消してください", "ja-JP", ["ChangeShippingDate", "CancelOrder", "LeaveAsIs"]],
    ["注文を変更したい", "ja-JP", ["ChangeShippingDate", "ChangeItems", "CancelOrder"]],
  ])("%s (%s) is to be asked about", (said, language, between) => {
    expect(heardWish(said, language)).toEqual({ kind: "unclear", between });
  });

  test("a text that is longer than any that Lex takes is not read", () => {
    expect(inShort(`cancel${" ".repeat(1019)}`, "en-US")).toBe("none");
    expect(inShort(`cancel${" ".repeat(1018)}`, "en-US")).toBe("CancelOrder");
  });
});
