import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { languages } from "../../../src/domain/index.ts";
import { heardWish } from "../../../src/wording/index.ts";
import { anOrder } from "../../support/builders.ts";
import { toldByFlow } from "../../support/lex-events.ts";
import { aBotCall } from "./a-bot-call.ts";

const kept = ["Success", "unchanged", ""];

describe.each(languages)("%s", (language) => {
  const rows = (table: string) =>
    readFileSync(`${import.meta.dirname}/../../wording/${language.toLowerCase()}/${table}.tsv`, "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((row) => row.split("\t"));
  const aCall = (mayBeSilent = "") =>
    aBotCall({
      localeId: language.replace("-", "_"),
      heardWish: (said) => heardWish(said, language),
      attributes: { ...toldByFlow, mayBeSilent },
    });

  /** A call that has come to the question which day. */
  const askedWhichDay = {
    async date() {
      const call = aCall();
      await call.presses("1");
      return call;
    },
    async "which-day"() {
      const call = aCall();
      await call.says(language === "en-US" ? "next week" : "来週", "ChangeShippingDate");
      return call;
    },
  };

  describe.each(["date", "which-day"] as const)("at the question %s", (question) => {
    test.each(rows("leaving"))("'%s' leaves the order as it is (%s)", async (said, expected) => {
      const call = await askedWhichDay[question]();
      const answer = await call.says(said, "ChangeShippingDate");
      expect(answer).toMatchObject({ next: "Close", told: kept, says: call.wording.dialog.keptAsItIs });
      expect(expected === "leave" && answer.intent === "Goodbye").toBe(false);
      expect(await call.stored()).toEqual(anOrder());
    });

    test.each(rows("not-leaving"))("'%s' does not", async (said) => {
      const call = await askedWhichDay[question]();
      const answer = await call.says(said, "ChangeShippingDate");
      expect(answer.intent).not.toBe("Goodbye");
      expect(answer.told[1]).not.toBe("unchanged");
    });
  });

  test.each(rows("leaving"))("to 'anything else?' '%s' is a no", async (said) => {
    const answer = await aCall("True").says(said, "FallbackIntent");
    expect(answer.next).toBe("Close");
    expect(["Goodbye", "LeaveAsIs"]).toContain(answer.intent);
  });
});

describe("goodbye", () => {
  test.each(["no bye", "goodbye", "leave it, bye", "keep it as it was, have a nice day"])(
    "'%s' to a new date leaves the order and ends the call",
    async (said) => {
      const call = aBotCall({ heardWish: (text) => heardWish(text, "en-US") });
      await call.says("December 4th", "ChangeShippingDate");
      expect(await call.says(said, "ChangeShippingDate", { confirmationState: "Confirmed" })).toMatchObject({
        ...{ next: "Close", intent: "Goodbye", told: kept },
        says: call.wording.dialog.keptAsItIs,
      });
      expect(await call.stored()).toEqual(anOrder());
    },
  );

  test("thanks alone to a new date is neither", async () => {
    const call = aBotCall({ heardWish: (text) => heardWish(text, "en-US") });
    await call.says("December 4th", "ChangeShippingDate");
    expect(await call.says("thank you", "ChangeShippingDate")).toMatchObject({ next: "ConfirmIntent" });
  });
});
