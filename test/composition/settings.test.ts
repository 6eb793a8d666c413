import { describe, expect, test } from "@jest/globals";
import { readSettings, type SettingName, settings } from "../../src/composition/settings.ts";

const names = Object.keys(settings).filter((name): name is SettingName => name in settings);

describe("the environment", () => {
  test("needs nothing to be set", () => {
    expect(readSettings({}, names)).toMatchObject({
      ORDERS_TABLE: "CustomerTable",
      NOTICES: "inline",
      SMS_PREFIXES: [],
      SHOP_NAME: "",
      TRANSIT_DAYS: "",
      CHANGES_PER_DAY: 10,
      CUTOFF_TIME: "17:00",
      LATEST_DAYS: 60,
      HOLIDAYS: [],
    });
  });

  test("may hold empty and padded values, as deployments write them", () => {
    expect(readSettings({ VERIFY: "", CUTOFF_DAYS: " 2 " }, ["VERIFY", "CUTOFF_DAYS"])).toEqual({
      VERIFY: "caller-id",
      CUTOFF_DAYS: 2,
    });
  });

  test("reads lists", () => {
    expect(
      readSettings({ CLOSED_WEEKDAYS: "Saturday, sunday", HOLIDAYS: "2026-12-31,2027-01-01" }, [
        "CLOSED_WEEKDAYS",
        "HOLIDAYS",
      ]),
    ).toEqual({ CLOSED_WEEKDAYS: ["saturday", "sunday"], HOLIDAYS: ["2026-12-31", "2027-01-01"] });
  });

  test("knows Japan's holidays", () => {
    const { HOLIDAYS } = readSettings({ HOLIDAYS: "JP" }, ["HOLIDAYS"]);
    expect(HOLIDAYS).toContain("2027-01-01");
    expect(HOLIDAYS).toContain("2026-11-23");
    expect(HOLIDAYS).not.toContain("2026-11-24");
  });

  test.each<[SettingName, string]>([
    ["ORDERS_TABLE", "a b"],
    ["NOTICES", "later"],
    ["NOTIFIER", "email"],
    ["SMS_SENDER_ID", "12345"],
    ["SMS_SENDER_ID", "TwelveLetters"],
    ["SMS_PREFIXES", "090"],
    ["DEFAULT_LANGUAGE", "fr-FR"],
    ["DEFAULT_COUNTRY", "Japan"],
    ["DEFAULT_COUNTRY", "XX"],
    ["DEFAULT_COUNTRY", "P US"],
    ["VERIFY", "yes"],
    ["SHOP_TIME_ZONE", "Tokyo/Asia"],
    ["SHOP_TIME_ZONE", "+09:00"],
    ["CUTOFF_TIME", "25:00"],
    ["CUTOFF_TIME", "5pm"],
    ["CUTOFF_DAYS", "-1"],
    ["CHANGES_PER_DAY", "0"],
    ["CHANGES_PER_DAY", "1000"],
    ["EARLIEST_DAYS", "1.5"],
    ["LATEST_DAYS", "many"],
    ["CLOSED_WEEKDAYS", "sat"],
    ["HOLIDAYS", "2026-02-30"],
    ["HOLIDAYS", "US"],
    ["TRANSIT_DAYS", "61"],
    ["TRANSIT_DAYS", "some"],
    ["SHOP_NAME", "The Very Best Shop Ever"],
    ["SHOP_NAME", "$.Attributes.told"],
    ["SHOP_NAME", "!"],
    ["SHOP_PHONE", "call us"],
    ["SHOP_PHONE", "+"],
    ["OPENING_HOURS", "mon 09:00-12:00, mon 11:00-15:00"],
  ])("is refused when %s is %j, with a sentence that names both and the cure", (name, text) => {
    expect(() => readSettings({ [name]: text }, [name])).toThrow(
      `Orderline can't start: ${name} is "${text}" but wants ${settings[name].wants}.`,
    );
  });

  test("names every variable that is wrong at once", () => {
    expect(() => readSettings({ VERIFY: "no", CUTOFF_TIME: "noon" }, ["VERIFY", "CUTOFF_TIME"])).toThrow(
      /VERIFY is "no".*CUTOFF_TIME is "noon"/,
    );
  });
});
