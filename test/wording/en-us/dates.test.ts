import { describe } from "@jest/globals";
import { eachHeard } from "../hearing.ts";

// Today is Tuesday, November 24th, 2026, unless a table says otherwise.

describe("days from today", () => {
  eachHeard("en-US", "2026-11-24", [
    ["today", "2026-11-24"],
    ["Could it go out today?", "2026-11-24"],
    ["tomorrow", "2026-11-25"],
    ["tomorrow morning", "2026-11-25"],
    ["tomorrow's fine", "2026-11-25"],
    ["tomorrow, Wednesday", "2026-11-25"],
    ["day after tomorrow", "2026-11-26"],
    ["the day after tomorrow, please", "2026-11-26"],
    ["in three days", "2026-11-27"],
    ["in 3 days", "2026-11-27"],
    ["three days from now", "2026-11-27"],
    ["three days from today", "2026-11-27"],
    ["in ten days' time", "2026-12-04"],
    ["in a week", "2026-12-01"],
    ["a week today", "2026-12-01"],
    ["a week from today", "2026-12-01"],
    ["one week from tomorrow", "2026-12-02"],
    ["a week from Friday", "2026-12-04"],
    ["a week on Friday", "2026-12-04"],
    ["two days from Friday", "2026-11-29"],
    ["two weeks from now", "2026-12-08"],
    ["in a fortnight", "2026-12-08"],
    ["in a month", "2026-12-24"],
  ]);
});

describe("days of the week", () => {
  eachHeard("en-US", "2026-11-24", [
    ["Friday", "2026-11-27"],
    ["um, Friday would be great", "2026-11-27"],
    ["this Friday", "2026-11-27"],
    ["this coming Friday", "2026-11-27"],
    ["Sunday", "2026-11-29"],
    ["Tuesday", "2026-12-01"],
    ["this Tuesday", "2026-12-01"],
    ["next Tuesday", "2026-12-01"],
    ["next Friday", "2026-12-04"],
    ["um, could you make it next friday please", "2026-12-04"],
    ["NEXT FRIDAY!!!", "2026-12-04"],
    ["ｎｅｘｔ Ｆｒｉｄａｙ", "2026-12-04"],
    ["next um Friday", "2026-12-04"],
    ["next Sunday", "2026-12-06"],
    ["Friday next week", "2026-12-04"],
    ["Friday of next week", "2026-12-04"],
    ["next week, on Friday", "2026-12-04"],
    ["Friday this week", "2026-11-27"],
    ["Friday the week after next", "2026-12-11"],
  ]);
});

describe("dates of the calendar", () => {
  eachHeard("en-US", "2026-11-24", [
    ["the 3rd", "2026-12-03"],
    ["3rd", "2026-12-03"],
    ["third", "2026-12-03"],
    ["the third, please", "2026-12-03"],
    ["the twenty-third", "2026-12-23"],
    ["the 24th", "2026-11-24"],
    ["December 3rd", "2026-12-03"],
    ["December third", "2026-12-03"],
    ["december three", "2026-12-03"],
    ["December the 3rd", "2026-12-03"],
    ["December 3", "2026-12-03"],
    ["Dec. 3", "2026-12-03"],
    ["3 December", "2026-12-03"],
    ["3rd of December", "2026-12-03"],
    ["on the twenty-first of december", "2026-12-21"],
    ["december twenty first", "2026-12-21"],
    ["Thursday, December 3rd", "2026-12-03"],
    ["Friday the 4th", "2026-12-04"],
    ["Tuesday the 24th", "2026-11-24"],
    ["the 3rd of next month", "2026-12-03"],
    ["the first of the month", "2026-12-01"],
    ["12/3", "2026-12-03"],
    ["12/03/2026", "2026-12-03"],
    ["2026-12-03", "2026-12-03"],
    ["January 3rd", "2027-01-03"],
    ["November 23rd", "2027-11-23"],
    ["May third", "2027-05-03"],
    ["December 3rd, 2027", "2027-12-03"],
    ["december third twenty twenty seven", "2027-12-03"],
    ["December 3rd, 2025", "2025-12-03"],
    ["Christmas Day", "2026-12-25"],
    ["New Year's Eve", "2026-12-31"],
  ]);
});

describe("dates that do not exist", () => {
  eachHeard("en-US", "2026-11-24", [
    ["February 30th", "no-such-day"],
    ["february 29th", "no-such-day"],
    ["november thirty first", "no-such-day"],
    ["the 32nd", "no-such-day"],
    ["2/30", "no-such-day"],
    ["2026-02-30", "no-such-day"],
  ]);
});

describe("what stays vague", () => {
  eachHeard("en-US", "2026-11-24", [
    ["next week", "2026-11-30..2026-12-06"],
    ["sometime next week, please", "2026-11-30..2026-12-06"],
    ["this week", "2026-11-25..2026-11-29"],
    ["later this week", "2026-11-25..2026-11-29"],
    ["early next week", "2026-11-30..2026-12-02"],
    ["the end of next week", "2026-12-03..2026-12-06"],
    ["the week after next", "2026-12-07..2026-12-13"],
    ["this weekend", "2026-11-28..2026-11-29"],
    ["the weekend", "2026-11-28..2026-11-29"],
    ["next weekend", "2026-12-05..2026-12-06"],
    ["next month", "2026-12-01..2026-12-31"],
    ["end of the month", "2026-11-25..2026-11-30"],
    ["the end of next month", "2026-12-25..2026-12-31"],
    ["early December", "2026-12-01..2026-12-10"],
    ["mid December", "2026-12-11..2026-12-20"],
    ["in December", "2026-12-01..2026-12-31"],
    ["December", "2026-12-01..2026-12-31"],
    ["the end of the year", "2026-12-25..2026-12-31"],
    ["in a couple of days", "2026-11-26..2026-11-27"],
    ["within three days", "2026-11-25..2026-11-27"],
    ["any weekday", "2026-11-25..2026-11-27"],
    ["by Friday", "2026-11-25..2026-11-27"],
    ["by next Friday", "2026-11-25..2026-12-04"],
    ["Monday at the latest", "2026-11-25..2026-11-30"],
    ["before Christmas", "2026-11-25..2026-12-24"],
    ["after Friday", "2026-11-28..2026-12-04"],
  ]);
});

describe("second thoughts", () => {
  eachHeard("en-US", "2026-11-24", [
    ["no, not Friday, Saturday", "2026-11-28"],
    ["Friday, no, Saturday", "2026-11-28"],
    ["Friday, I mean Saturday", "2026-11-28"],
    ["Friday... actually Thursday", "2026-11-26"],
    ["Saturday instead of Friday", "2026-11-28"],
    ["tomorrow is no good, Friday please", "2026-11-27"],
    ["the 27th won't work, how about the 30th", "2026-11-30"],
    ["not Friday the 27th, Saturday the 28th", "2026-11-28"],
    ["not next week, the week after next", "2026-12-07..2026-12-13"],
    ["move it from Friday to Saturday", "2026-11-28"],
    ["change it from December 3rd to December 5th", "2026-12-05"],
    ["I called yesterday about moving it to Friday", "2026-11-27"],
    ["I'm calling today to move it to Friday", "2026-11-27"],
    ["sorry, Friday please", "2026-11-27"],
    ["Friday is no problem", "2026-11-27"],
    ["not Friday", "none"],
    ["Monday or Tuesday", "none"],
    ["Thursday, November 27th", "none"],
    ["Thursday the 4th", "none"],
    ["Friday after next", "none"],
  ]);
});

describe("words that only look like dates", () => {
  eachHeard("en-US", "2026-11-24", [
    ["one second", "none"],
    ["give me a second", "none"],
    ["second", "none"],
    ["the second one", "none"],
    ["the first item", "none"],
    ["may I change the date", "none"],
    ["I may be late", "none"],
    ["you may two times", "none"],
    ["my name is April", "none"],
    ["I'm June Smith", "none"],
    ["soldiers march past", "none"],
    ["the sun is out", "none"],
    ["order number 1203", "none"],
    ["my number is 090-1203-3333", "none"],
    ["2026-12-03-44", "none"],
    ["open 24/7", "none"],
    ["3rd floor, 12 Main Street", "none"],
    ["the Black Friday mug", "none"],
    ["next day delivery", "none"],
    ["every Friday", "none"],
    ["last Friday", "none"],
    ["yesterday", "none"],
    ["three days ago", "none"],
    ["Monday this week", "none"],
    ["change the shipping date", "none"],
    ["no", "none"],
  ]);
});

describe("at the end of a year, on Thursday, December 31st, 2026", () => {
  eachHeard("en-US", "2026-12-31", [
    ["tomorrow", "2027-01-01"],
    ["next Friday", "2027-01-08"],
    ["Friday", "2027-01-01"],
    ["January 3rd", "2027-01-03"],
    ["December 31st", "2026-12-31"],
    ["December 30th", "2027-12-30"],
    ["the 1st", "2027-01-01"],
    ["next month", "2027-01-01..2027-01-31"],
    ["this month", "2026-12-31"],
  ]);
});

describe("at the end of a month, on Sunday, January 31st, 2027", () => {
  eachHeard("en-US", "2027-01-31", [
    ["tomorrow", "2027-02-01"],
    ["in a month", "2027-02-28"],
    ["next Friday", "2027-02-05"],
    ["the 31st", "2027-01-31"],
    ["the 30th", "2027-03-30"],
    ["this weekend", "2027-01-31"],
    ["the weekend", "2027-02-06..2027-02-07"],
  ]);
});

describe("before a leap day, on Monday, February 28th, 2028", () => {
  eachHeard("en-US", "2028-02-28", [
    ["tomorrow", "2028-02-29"],
    ["the day after tomorrow", "2028-03-01"],
    ["February 29th", "2028-02-29"],
    ["the 29th", "2028-02-29"],
    ["end of the month", "2028-02-29"],
  ]);
});

describe("on a leap day, Tuesday, February 29th, 2028", () => {
  eachHeard("en-US", "2028-02-29", [
    ["today", "2028-02-29"],
    ["tomorrow", "2028-03-01"],
    ["February 29th", "2028-02-29"],
    ["in a week", "2028-03-07"],
  ]);
});

describe("where no leap day is, on Sunday, February 28th, 2027", () => {
  eachHeard("en-US", "2027-02-28", [
    ["tomorrow", "2027-03-01"],
    ["the 29th", "2027-03-29"],
    ["February 29th", "no-such-day"],
    ["February 29th, 2028", "2028-02-29"],
  ]);
});
