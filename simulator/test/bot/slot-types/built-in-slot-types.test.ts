import { describe, expect, test } from "@jest/globals";
import { builtInSlotTypes } from "../../../bot/slot-types/built-in-slot-types.ts";
import { answerTo, slotTypeNamed, spokenIn, valueFor } from "./spoken.ts";

/** Those of the developer guide are marked; the others are of their kind. */
const english: Readonly<Record<string, readonly (readonly [said: string, value: string | undefined])[]>> = {
  Number: [
    ["one hundred twenty three point four five", "123.45"], // guide
    ["one hundred twenty three dot four five", "123.45"], // guide
    ["point four two", "0.42"], // guide
    ["point forty two", "0.42"], // guide
    ["232.998", "232.998"], // guide
    ["50", "50"], // guide
    ["-15", "-15"], // guide
    ["minus 15", "-15"], // guide
    ["minus fifteen point two four five", "-15.245"], // guide
    ["twenty-five", "25"],
    ["a hundred and five", "105"],
    ["two thousand three hundred and forty one", "2341"],
    ["fifteen hundred", "1500"],
    ["2 million", "2000000"],
    ["1,234,567", "1234567"],
    ["one two three", "123"],
    ["I would like three please", "3"],
    ["007", "7"],
    ["none at all", undefined],
    ["someone", undefined],
  ],
  Time: [
    ["10 o'clock", "10:00 or 22:00"], // guide
    ["10 AM", "10:00"], // guide
    ["in the morning", "MO"], // guide
    ["14:30", "14:30"],
    ["two thirty pm", "14:30"],
    ["ten in the evening", "22:00"],
    ["half past three", "03:30 or 15:30"],
    ["a quarter to five p.m.", "16:45"],
    ["noon", "12:00"],
    ["midnight", "00:00"],
    ["12 am", "00:00"],
    ["12 pm", "12:00"],
    ["five fifteen", "05:15 or 17:15"],
    ["at seven", "07:00 or 19:00"],
    ["tonight", "NI"],
    ["pm", "PM"],
    ["25:00", undefined],
    ["I am here", undefined],
  ],
  Duration: [
    ["ten minutes", "PT10M"], // guide, with the seven below
    ["five hours", "PT5H"],
    ["three days", "P3D"],
    ["forty five seconds", "PT45S"],
    ["eight weeks", "P8W"],
    ["seven years", "P7Y"],
    ["five hours ten minutes", "PT5H10M"],
    ["two years three hours ten minutes", "P2YT3H10M"],
    ["an hour and a half", "PT1H30M"],
    ["half an hour", "PT30M"],
    ["for three nights", undefined],
  ],
  Percentage: [
    ["50 percent", "50%"], // guide, with the three below
    ["0.4 percent", "0.4%"],
    ["23.5%", "23.5%"],
    ["twenty five percent", "25%"],
    ["twenty five", "25"],
    ["most of it", undefined],
  ],
  Currency: [
    ["3USD", "USD 3.00"], // guide, with the eight below
    ["USD300", "USD 300.00"],
    ["3 dimes", "USD 0.30"],
    ["$1.56", "USD 1.56"],
    ["5c", "USD 0.05"],
    ["1 dollar", "USD 1.00"],
    ["five fifteen", "USD 515.00"],
    ["five dollars fifteen cents", "USD 5.15"],
    ["5 usd and 1/2", "USD 5.50"],
    ["about ten euros", "EUR 10.00"],
    ["£1,200", "GBP 1200.00"],
    ["nothing", undefined],
  ],
  PhoneNumber: [
    ["+1 (509) 555-1212", "+15095551212"], // guide, with the four below
    ["61 7 4445 1061", "61744451061"],
    ["(03) 5115 4444", "0351154444"],
    ["(509) 555-1212", "5095551212"],
    ["555-1212", "5551212"],
    ["five oh nine, five five five, one two one two", "5095551212"],
    ["it's 5095551212 thanks", "5095551212"],
    ["123", undefined],
  ],
  AlphaNumeric: [
    ["APQ123", "APQ123"], // guide
    ["ABC", "ABC"], // guide
    ["123", "123"], // guide
    ["a p q one two three", "apq123"],
    ["double a 7", "aa7"],
    ["my order is AB-123, thanks", "AB123"],
    ["I do not know", undefined],
  ],
  EmailAddress: [
    ["jo.smith+orders@example.com", "jo.smith+orders@example.com"],
    ["my address is Jo@Example.com", "jo@example.com"],
    ["jo dot smith at example dot com", "jo.smith@example.com"],
    ["at home", undefined],
  ],
  Confirmation: [
    ["Yep", "Yes"], // guide, with the six below
    ["I can agree", "Yes"],
    ["Nope", "No"],
    ["I'll decline", "No"],
    ["Perhaps", "Maybe"],
    ["That could be right", "Maybe"],
    ["Dunno", "Don't know"],
    ["no idea", "Don't know"],
    ["purple", undefined],
  ],
  Country: [
    ["Japan", "Japan"],
    ["I am from the United Kingdom", "United Kingdom"],
    ["the USA", "USA"],
    ["Atlantis", undefined],
  ],
  FirstName: [
    ["John", "John"], // guide
    ["Anil Kumar", "Anil Kumar"], // guide
    ["My name is Sophie, thanks.", "Sophie"],
    ["4711", undefined],
  ],
  LastName: [["it's O’Brien", "O’Brien"]],
  City: [
    ["New York", "New York"], // guide
    ["to Reykjavik please", "Reykjavik"],
  ],
  State: [["Queensland", "Queensland"]],
  StreetName: [["Canberra Avenue", "Canberra Avenue"]], // guide
  FreeFormInput: [
    [
      "I got the answers to all of my questions. Thanks!",
      "I got the answers to all of my questions. Thanks!",
    ],
    ["", undefined],
  ],
  Date: [["on Friday", "2026-11-27"]],
  UKPostalCode: [
    ["SW1A1AA", "SW1A 1AA"],
    ["m1 1ae", "M1 1AE"],
    ["d double n 55 one p t", undefined],
    ["d n five five one p t", "DN55 1PT"],
    ["W12", undefined],
  ],
};

const japanese: typeof english = {
  Number: [
    ["百二十三点四五", "123.45"],
    ["三つです", "3"],
    ["2万5千", "25000"],
    ["マイナス15", "-15"],
    ["１２３", "123"],
    ["一緒にお願いします", undefined],
  ],
  Time: [
    ["午後三時半", "15:30"],
    ["三時", "03:00 or 15:00"],
    ["15時30分", "15:30"],
    ["朝", "MO"],
    ["夜8時", "20:00"],
    ["正午", "12:00"],
    ["三時間", undefined],
  ],
  Duration: [
    ["三時間", "PT3H"],
    ["1時間半", "PT1H30M"],
    ["二日と五時間", "P2DT5H"],
    ["三か月", "P3M"],
  ],
  Percentage: [["五十パーセント", "50%"]],
  Currency: [
    ["千円", "JPY 1000.00"],
    ["3000", "JPY 3000.00"],
  ],
  PhoneNumber: [["〇九〇 1234 5678", "09012345678"]],
  Confirmation: [
    ["はい", "Yes"],
    ["わかりません", "Don't know"],
  ],
  Country: [["日本です", "日本"]],
  FirstName: [["花子です", "花子"]],
  City: [["東京でお願いします", "東京"]],
};

const spanish: typeof english = {
  Number: [
    ["ciento veintitrés", "123"],
    ["dos mil quinientos treinta y uno", "2531"],
    ["mil", "1000"],
    ["menos quince punto dos", "-15.2"],
    ["nada", undefined],
  ],
  Date: [
    ["el próximo martes", "2026-12-01"],
    ["el viernes", "2026-11-27"],
    ["mañana por la mañana", "2026-11-25"],
    ["pasado mañana", "2026-11-26"],
    ["el veinticinco de diciembre", "2026-12-25"],
    ["el 3 de enero de 2027", "2027-01-03"],
    ["en tres días", "2026-11-27"],
    ["por la mañana", undefined],
  ],
  Time: [
    ["a las tres y media de la tarde", "15:30"],
    ["las diez", "10:00 or 22:00"],
    ["las cinco menos cuarto de la mañana", "04:45"],
    ["a mediodía", "12:00"],
    ["por la tarde", "AF"],
  ],
  Duration: [
    ["tres horas y diez minutos", "PT3H10M"],
    ["una hora y media", "PT1H30M"],
  ],
  Percentage: [["veinte por ciento", "20%"]],
  Currency: [["cinco dólares con quince centavos", "USD 5.15"]],
  Confirmation: [
    ["claro que sí", "Yes"],
    ["no lo sé", "Don't know"],
  ],
  FirstName: [["Me llamo María", "María"]],
  EmailAddress: [["ana punto lopez arroba ejemplo punto com", "ana.lopez@ejemplo.com"]],
};

const cases = (table: typeof english) =>
  Object.entries(table).flatMap(([name, said]) =>
    said.map(([words, value]) => [name, words, value] as const),
  );

test.each(cases(english))("%s: %p is %p", (name, said, value) => {
  expect(valueFor(name, said)).toBe(value);
});

test.each(cases(japanese))("%s in Japanese: %p is %p", (name, said, value) => {
  expect(valueFor(name, said, "ja_JP")).toBe(value);
});

test.each(cases(spanish))("%s in Spanish: %p is %p", (name, said, value) => {
  expect(valueFor(name, said, "es_US")).toBe(value);
});

test("a case stands here for every built-in type", () => {
  expect(
    Object.keys(english)
      .map((name) => `AMAZON.${name}`)
      .sort(),
  ).toEqual(Object.keys(builtInSlotTypes).sort());
});

test("an amount without a currency is in the locale's, and dollars are the country's", () => {
  expect(valueFor("Currency", "twelve", "en_GB")).toBe("GBP 12.00");
  expect(valueFor("Currency", "twelve dollars", "en_AU")).toBe("AUD 12.00");
});

describe("within a longer text", () => {
  const found = (name: string, said: string) => {
    const values = slotTypeNamed(name).find(said, spokenIn("en_US"));
    return values.map(({ at, originalValue, interpretedValue }) => [at, originalValue, interpretedValue]);
  };

  test("a value stands with its words, and where they begin", () => {
    expect(found("Number", "Two pizzas and twenty-five Cokes")).toEqual([
      [0, "Two", "2"],
      [15, "twenty-five", "25"],
    ]);
    expect(found("Duration", "First an hour, then Ten minutes")).toEqual([
      [6, "an hour", "PT1H"],
      [20, "Ten minutes", "PT10M"],
    ]);
  });

  test("names and free text are found only where the bot asked for them", () => {
    expect(found("FirstName", "call John")).toEqual([]);
    expect(found("FreeFormInput", "anything")).toEqual([]);
  });
});

test("an answer of the widest letters is cut where Lex stops listening", () => {
  const found = answerTo(slotTypeNamed("FreeFormInput"), "ﷺ".repeat(1024));
  expect(found?.originalValue.length).toBe(1024);
});
