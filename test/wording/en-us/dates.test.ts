import { describe, expect, test } from "@jest/globals";
import { heardDate } from "../../../src/wording/index.ts";
import { day, eachHeard } from "../hearing.ts";

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

describe("nth days of a month", () => {
  eachHeard("en-US", "2026-11-24", [
    ["the first Monday in December", "2026-12-07"],
    ["second Saturday of next month", "2026-12-12"],
    ["the last Friday of December", "2026-12-25"],
    ["the last day of the month", "2026-11-30"],
    ["the very first day of December", "2026-12-01"],
    ["the last day of the year", "2026-12-31"],
    ["the third Thursday", "told-of"],
  ]);
});

describe("years in full", () => {
  eachHeard("en-US", "2026-11-24", [
    ["the twelfth of December two thousand twenty seven", "2027-12-12"],
    ["the fifth of January two thousand and twenty seven", "2027-01-05"],
    ["twelve twenty one twenty twenty six", "2026-12-21"],
    ["January tenth next year", "2027-01-10"],
  ]);
});

describe("days of the week after next and later", () => {
  eachHeard("en-US", "2026-11-24", [
    ["Friday after next", "2026-12-11"],
    ["Friday week", "2026-12-04"],
    ["today week", "2026-12-01"],
    ["tomorrow week", "2026-12-02"],
    ["three weeks from Monday", "2026-12-21"],
  ]);
});

describe("days told by another one", () => {
  eachHeard("en-US", "2026-11-24", [
    ["the day before Christmas Eve", "2026-12-23"],
    ["two days after Christmas", "2026-12-27"],
    ["a week after Thanksgiving", "2026-12-03"],
    ["the week after Thanksgiving", "qualified"],
    ["the Friday before Christmas", "2026-12-18"],
    ["the first Thursday after Christmas", "2026-12-31"],
    ["the Monday before yesterday", "qualified"],
  ]);
});

describe("holidays", () => {
  eachHeard("en-US", "2027-01-05", [
    ["MLK Day", "2027-01-18"],
    ["Presidents' Day", "2027-02-15"],
    ["valentines day", "2027-02-14"],
    ["Mother's Day", "2027-05-09"],
    ["the day before Memorial Day", "2027-05-30"],
    ["the fourth of July", "2027-07-04"],
    ["Labor Day", "2027-09-06"],
    ["Thanksgiving", "2027-11-25"],
    ["a Christmas present", "told-of"],
  ]);
});

describe("corrections", () => {
  eachHeard("en-US", "2026-11-24", [
    ["Friday, no, Saturday", "2026-11-28"],
    ["Friday, I mean Saturday", "2026-11-28"],
    ["Friday... actually Thursday", "2026-11-26"],
    ["Tuesday er Wednesday", "2026-11-25"],
    ["the tenth of January oh hang on eleventh", "2027-01-11"],
    ["January 4th, no, the 5th", "2027-01-05"],
    ["next week Wednesday, no, make that Thursday", "2026-12-03"],
    ["wait no I said the twelfth I meant the thirteenth", "2026-12-13"],
    ["Friday, no wait, before Saturday", "2026-11-25..2026-11-27"],
    ["sorry, Friday please", "2026-11-27"],
  ]);
});

describe("one day in the place of another", () => {
  eachHeard("en-US", "2026-11-24", [
    ["no, not Friday, Saturday", "2026-11-28"],
    ["not the twelfth the twentieth", "2026-12-20"],
    ["Saturday instead of Friday", "2026-11-28"],
    ["Saturday, not Friday", "2026-11-28"],
    ["not Friday the 27th, Saturday the 28th", "2026-11-28"],
    ["not next week, the week after next", "2026-12-07..2026-12-13"],
    ["move it from Friday to Saturday", "2026-11-28"],
    ["change it from December 3rd to December 5th", "2026-12-05"],
    ["I have it down for Friday, could you make that Monday", "2026-11-30"],
  ]);
});

describe("a reason, then the wish", () => {
  eachHeard("en-US", "2026-11-24", [
    ["tomorrow is no good, Friday please", "2026-11-27"],
    ["the 27th won't work, how about the 30th", "2026-11-30"],
    ["Thursday doesn't work for us but Friday does", "2026-11-27"],
    ["Thursday's bad Friday's good", "2026-11-27"],
    ["my sister visits on Sunday so I'd like it Saturday", "2026-11-28"],
    ["they said it'd go out Thursday but Monday is better", "2026-11-30"],
    ["it's got to be Friday because I leave on Sunday", "2026-11-27"],
    ["I called yesterday about moving it to Friday", "2026-11-27"],
    ["I'm calling today to move it to Friday", "2026-11-27"],
    ["I've got to work Monday and I want it Tuesday", "2026-12-01"],
  ]);
});

describe("days ruled out", () => {
  eachHeard("en-US", "2026-11-24", [
    ["not Friday", "ruled-out"],
    ["any day but Friday", "ruled-out"],
    ["I can't do the seventh and the eighth", "ruled-out"],
    ["the seventh and the eighth don't work", "ruled-out"],
    ["no to Friday", "ruled-out"],
    ["I don't want to move it to Friday", "ruled-out"],
    ["I don't think I want it on Friday", "ruled-out"],
    ["not sure if we'll be here Friday", "ruled-out"],
    ["Friday, actually no", "ruled-out"],
    ["yes Friday but not this Friday", "ruled-out"],
    ["the eighth is out of the question", "ruled-out"],
    ["cancel the Friday delivery", "ruled-out"],
  ]);
});

describe("days told of", () => {
  eachHeard("en-US", "2026-11-24", [
    ["the order went in on November tenth", "told-of"],
    ["it was delivered on the third", "told-of"],
    ["someone stole my package on Friday", "told-of"],
    ["the plumber's coming on Monday", "told-of"],
    ["my grandson graduates on the twelfth", "told-of"],
    ["call me back on Friday", "told-of"],
    ["why is it coming on the third", "told-of"],
    ["every Friday", "told-of"],
    ["last Friday", "told-of"],
    ["yesterday", "told-of"],
    ["three days ago", "told-of"],
    ["the Black Friday mug", "told-of"],
    ["my name is April", "told-of"],
  ]);
});

describe("more days than one", () => {
  eachHeard("en-US", "2026-11-24", [
    ["Monday or Tuesday", "alternatives"],
    ["the ninth tenth or eleventh", "alternatives"],
    ["Friday, if not then Monday", "alternatives"],
    ["Thursday, November 27th", "alternatives"],
    ["Thursday the 4th", "alternatives"],
    ["Monday this week", "alternatives"],
  ]);
});

describe("words beside a day that leave it open", () => {
  eachHeard("en-US", "2026-11-24", [
    ["around the tenth", "qualified"],
    ["as close to the tenth as possible", "qualified"],
    ["the tenth or so", "qualified"],
    ["Friday at the earliest", "qualified"],
    ["Friday is iffy", "qualified"],
    ["Friday would be cutting it close", "qualified"],
    ["Friday is no problem", "2026-11-27"],
    ["Friday would be just perfect", "2026-11-27"],
  ]);
});

describe("ranges and limits", () => {
  eachHeard("en-US", "2026-11-24", [
    ["December 5th to 8th", "2026-12-05..2026-12-08"],
    ["between the seventh and the eleventh", "2026-12-07..2026-12-11"],
    ["Monday through Wednesday", "2026-11-30..2026-12-02"],
    ["no later than the fourth", "2026-11-25..2026-12-04"],
    ["the fourth at the latest", "2026-11-25..2026-12-04"],
    ["on or after the first", "2026-12-01..2026-12-07"],
    ["don't ship it until the first", "2026-12-01..2026-12-07"],
    ["the week of the seventh", "2026-12-07..2026-12-13"],
    ["the weekend of the twelfth", "2026-12-07..2026-12-13"],
    ["we're away from Monday to Wednesday", "ruled-out"],
  ]);
});

describe("shifts from the order's own date", () => {
  eachHeard("en-US", "2026-11-24", [
    ["push it back two days", "shift 2 days"],
    ["a week later", "shift 7 days"],
    ["bring it forward by a week", "shift -7 days"],
    ["two days earlier please", "shift -2 days"],
    ["another week", "shift 7 days"],
    ["a month later", "shift 1 months"],
    ["not a week later", "ruled-out"],
  ]);
});

describe("the nearest day", () => {
  eachHeard("en-US", "2026-11-24", [
    ["as soon as possible", "soonest"],
    ["the earliest you have", "soonest"],
    ["asap", "soonest"],
    ["as soon as possible after Friday", "2026-11-28..2026-12-04"],
  ]);
});

describe("to arrive, not to ship", () => {
  test.each([
    ["I need it to arrive on December 12th", true],
    ["could it be delivered Saturday", true],
    ["can it get here by Friday", true],
    ["have it come on the 22nd", true],
    ["ship it on December 12th", false],
    ["send it Saturday", false],
    ["can I get it changed to Saturday", false],
    ["I'd like to have it shipped on Saturday", false],
  ])("%s: %s", (said, arrival) => {
    expect("arrival" in heardDate(said, "en-US", day("2026-11-24"))).toBe(arrival);
  });
});

describe("a time of day beside the date", () => {
  test.each([
    ["Friday morning"],
    ["Friday at two thirty in the afternoon"],
    ["Friday between ten and noon"],
    ["Friday between eight and ten"],
    ["Friday sometime after four"],
    ["at quarter to nine on Friday"],
    ["on the morning of Friday"],
    ["Friday before lunch"],
    ["first thing Friday"],
  ])("%s", (said) => {
    expect(heardDate(said, "en-US", day("2026-11-24"))).toEqual({
      kind: "day",
      date: "2026-11-27",
      timeOfDay: true,
    });
  });
});

describe("words of time that name no day", () => {
  eachHeard("en-US", "2026-11-24", [
    ["one second", "told-of"],
    ["give me a second", "told-of"],
    ["the second one", "told-of"],
    ["the first item", "told-of"],
    ["3rd floor, 12 Main Street", "told-of"],
    ["in the morning", "told-of"],
  ]);
});

describe("no word of time", () => {
  eachHeard("en-US", "2026-11-24", [
    ["may I change the date", "none"],
    ["I may be late", "none"],
    ["soldiers march past", "none"],
    ["the sun is out", "none"],
    ["order number 1203", "none"],
    ["my number is 090-1203-3333", "none"],
    ["2026-12-03-44", "none"],
    ["next day delivery", "none"],
    ["change the shipping date", "none"],
    ["no", "none"],
  ]);
});

describe("what is said around a date", () => {
  eachHeard("en-US", "2026-11-24", [
    ["yes hello I'd like to have my package shipped on December the eleventh please", "2026-12-11"],
    ["couldn't you send it Friday", "2026-11-27"],
    ["why don't we do Friday", "2026-11-27"],
    ["the ninth of December, that's a Wednesday, isn't it", "2026-12-09"],
    ["gimme the eighteenth", "2026-12-18"],
    ["I'm gonna go with the sixteenth", "2026-12-16"],
    ["I'd rather you shipped it on the eleventh", "2026-12-11"],
    ["no I said December third", "2026-12-03"],
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
