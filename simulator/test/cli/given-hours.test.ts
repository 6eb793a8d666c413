import { beforeAll, describe, expect, test } from "@jest/globals";
import { givenHours } from "../../cli/given-hours.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

let line: CommandLine;
beforeAll(async () => {
  line = await commandLine();
});

describe("hours are given", () => {
  test("in a word", async () => {
    expect(await givenHours("always")).toBe("always");
    expect(await givenHours("unavailable")).toBe("unavailable");
  });

  test("as days, times and a time zone", async () => {
    const day = [["09:00", "17:00"]];
    expect(await givenHours("Sat-Mon 09:00-17:00, wed 08:00-12:00, Wed 13:00-24:00 Europe/Berlin")).toEqual({
      timeZone: "Europe/Berlin",
      open: {
        ...{ Saturday: day, Sunday: day, Monday: day },
        Wednesday: [
          ["08:00", "12:00"],
          ["13:00", "24:00"],
        ],
      },
    });
  });

  test("in a file as DescribeHoursOfOperation answers it, the end of the day at 00:00", async () => {
    const at = (Hours: number, Minutes = 0) => ({ Hours, Minutes });
    const Config = [
      { Day: "MONDAY", StartTime: at(9, 30), EndTime: at(12) },
      { Day: "MONDAY", StartTime: at(13), EndTime: at(0) },
    ];
    const HoursOfOperation = { Name: "Office", TimeZone: "Asia/Tokyo", Config };
    expect(await givenHours(await line.file("hours.json", { HoursOfOperation }))).toEqual({
      timeZone: "Asia/Tokyo",
      open: {
        Monday: [
          ["09:30", "12:00"],
          ["13:00", "24:00"],
        ],
      },
    });
  });
});

describe("what is no hours says what would be", () => {
  test.each([
    "Mon-Fri 09:00-17:00",
    "Mon-Fri 17:00-09:00 Europe/Berlin",
    "Mon-Fri 09:00-17:00 Europe/Berlim",
    "M-F 09:00-17:00 Europe/Berlin",
    "sometimes",
  ])("%s", async (text) => {
    await expect(givenHours(text)).rejects.toThrow(`hours "${text}": always, never, unavailable,`);
  });

  test("a file with something else in it, by the place", async () => {
    const file = await line.file("other.json", { TimeZone: "Asia/Tokyo", Config: [{ Day: "Someday" }] });
    await expect(givenHours(file)).rejects.toThrow(`${file}: Config.0`);
  });
});
