import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type CountryCode, getCountries, getExampleNumber } from "libphonenumber-js/min";
import examples from "libphonenumber-js/mobile/examples";
import { numberReader } from "../../src/handlers/index.ts";
import { mostMs, processorMs } from "../wording/processor-time.ts";

describe("a number", () => {
  test.each<[string, CountryCode, string | undefined]>([
    ["+819012345678", "US", "+819012345678"],
    ["＋８１９０１２３４５６７８", "US", "+819012345678"],
    ["+81 90-1234-5678", "US", "+819012345678"],
    ["+81 (0)90 1234 5678", "US", "+819012345678"],
    ["819012345678", "JP", "+819012345678"],
    ["819012345678", "US", "+819012345678"],
    ["12025550123", "JP", "+12025550123"],
    ["447911123456", "JP", "+447911123456"],
    ["09012345678", "JP", "+819012345678"],
    ["９０-1234-5678", "JP", "+819012345678"],
    ["０９０－１２３４－５６７８", "JP", "+819012345678"],
    ["06012345678", "JP", "+816012345678"],
    ["(202) 555-0123", "US", "+12025550123"],
    ["07911 123456", "GB", "+447911123456"],
    ["010 1 202 555 0123", "JP", "+12025550123"],
    ["011 81 90 1234 5678", "US", "+819012345678"],
    ["sip:+819012345678@sbc.example.com:5060;transport=tls", "US", "+819012345678"],
    ["SIPS:819012345678@203.0.113.7", "JP", "+819012345678"],
    ["sip:%2B819012345678@host", "JP", "+819012345678"],
    ['"Hanako" <sip:09012345678@host>;tag=1', "JP", "+819012345678"],
    ["tel:+81-90-1234-5678;ext=12", "JP", "+819012345678"],
    ["tel:090-1234-5678;phone-context=+81", "JP", "+819012345678"],
    ["+999123456789", "JP", "+999123456789"],
    ["09012345678", "US", undefined],
    ["123", "JP", undefined],
    ["", "JP", undefined],
    ["anonymous", "JP", undefined],
    ["sip:anonymous@anonymous.invalid", "JP", undefined],
    ["hanako.09012345678@example.com", "JP", undefined],
    ["order 09012345678", "JP", undefined],
    ["0".repeat(1_024), "JP", undefined],
  ])("%s in %s is %s", (text, country, number) => {
    expect(numberReader(country)(text)).toBe(number);
  });

  test("of any country is read anywhere, and in its own country as it is dialled there", () => {
    for (const country of getCountries()) {
      const example = getExampleNumber(country, examples);
      if (!example) throw new Error(`no example of ${country}`);
      for (const text of [example.number, example.formatInternational()])
        expect([text, numberReader("JP")(text)]).toEqual([text, example.number]);
      const national = example.formatNational();
      expect([country, national, numberReader(country)(national)]).toEqual([
        country,
        national,
        example.number,
      ]);
    }
  });

  test("is E.164 or none, of any text, in no time", async () => {
    const read = numberReader("JP");
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 1_024 }),
      fc
        .array(fc.constantFrom("+", "0", "9", "-", "(", ")", "sip:", "<", ";", "@", "ext", " "), {
          maxLength: 400,
        })
        .map((all) => all.join("")),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect(read(text) ?? "+10").toMatch(/^\+[1-9]\d{1,14}$/);
        expect(await processorMs(() => read(text))).toBeLessThanOrEqual(mostMs);
      }),
    );
  });
});
