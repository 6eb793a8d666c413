import type { DateLanguage } from "../dates/date-language.ts";
import { pattern } from "../dates/pattern.ts";
import { anyWeekday, clearMonths } from "./calendar-words.ts";
import { phrases } from "./date-phrases.ts";
import { uses } from "./date-uses.ts";
import { normalized } from "./normalized.ts";
import { anyFigure, cardinals, oneOf, ordinals, toTwelve } from "./numbers.ts";

const hour = `(?:\\d{1,2}(?::\\d\\d)?|noon|midday|midnight|${toTwelve}(?: (?:thirty|fifteen|forty five))?)`;
const clock = `(?:${hour} ?(?:a ?m|p ?m|o'clock|in the (?:morning|afternoon|evening))|(?:twelve |12 )?(?:noon|midnight)|midday)`;
/** What is in every hour, and in every time by the clock. */
const anyHour = `${anyFigure}|noon|midday|midnight|${cardinals.slice(0, 12).join("|")}`;
const anyClock = "am_|a_m_|pm_|p_m_|o'clock|in_the|noon|midnight|midday";
const about = "(?:at|around|about|by|before|after|from|between|until|till|no later than)";
const partOfDay =
  "(?:(?:first thing )?(?:in|during) the |sometime in the |early |late |mid )?(?:morning|afternoon|evening|midday|noon|lunchtime|lunch time|night)s?|first thing|end of (?:the )?day|at noon|(?:before|after|around|at|by|during) (?:breakfast|lunch|dinner|supper)(?: ?time)?|(?:before|after) (?:work|school|dark|church)|(?:during|in) (?:the day|the daytime|business hours|office hours)";

/** English as it is spoken on an American line. */
export const dates: DateLanguage = {
  normalized,
  timeOfDay: [
    pattern(
      `between|from _and_|_to_ ${anyHour}`,
      `(?<! no) (?:any ?where |some ?where |any ?time |sometime )?(?:between (?:the hours of )?${hour} and|from ${hour} to) ${hour}(?! (?:days|weeks|months|business|working|${oneOf(clearMonths)}))(?: ?(?:a ?m|p ?m|o'clock|in the (?:morning|afternoon|evening)))?(?= )`,
      "g",
    ),
    pattern(
      `${anyClock} ${anyHour}`,
      ` (?:${about} )?${clock}(?: (?:and|to|or|-) ${clock})?(?= )| (?:${about} )?${hour} (?:and|to|or|-) ${clock}(?= )`,
      "g",
    ),
    pattern(
      `_past_|_to_|_till_ half|quarter|ten|five|twenty ${anyHour}`,
      ` (?:sometime |any ?time )?(?:(?:at|before|after|by|around|until|till|past) )?(?:half|quarter|ten|five|twenty) (?:past|to|till) ${hour}(?= )`,
      "g",
    ),
    pattern(
      `_at_|_before_|_after_|_by_|_around_|_until_|_till_|_past_ ${anyHour}`,
      ` (?:sometime |any ?time )?(?:at|before|after|by|around|until|till|past) ${hour}(?= (?!days?|weeks?|months?|hours?|business|working|more|full|of|slash|dash|thousand|percent|${oneOf(clearMonths)}))`,
      "g",
    ),
    pattern("_a_m_|_am_|_p_m_|_pm_", " (?:in the (?:[ap] ?m)|[ap] m|pm)(?= )", "g"),
    pattern(
      "morning|afternoon|evening|noon|lunch|night|midday|_day_|_daytime|thing|breakfast|dinner|supper|work|school|dark|church|hours",
      `(?<! no| not) (?:${partOfDay})(?: (?:between|from|around|at)?(?: )?${hour} (?:and|to|or|-) ${hour})?(?= )`,
      "g",
    ),
  ],
  phrases,
  ...uses,
  arrival:
    / (?:arriv(?:e|es|ed|ing|al)|get(?:s|ting)? here|(?:here|there) (?:by|on)|deliver(?:ed|y)?|come|comes|receiv(?:e|ed)|(?:get|have|need) (?:it|them)(?! (?:shipped|sent|mailed|dispatched|moved|changed|switched|rescheduled|pushed|to (?:ship|go|leave)|go))|in my hands|at my (?:door|house|place)) /,
  soonest:
    / (?:as soon as (?:possible|you can|it can)|a ?s ?a ?p|asap|(?:the )?(?:soonest|earliest|nearest|next available|first available|quickest)(?: (?:day|date|possible|available|you have|you can|one))?|right away|immediately|at your earliest convenience|the sooner the better) /,
  ofTime: pattern(
    "",
    ` (?:${anyWeekday}s?|${oneOf(clearMonths)}|today|tonight|tomorrow|yesterday|days|weeks?|weekends?|weekdays?|months?|years?|morning|afternoon|evening|noon|christmas|easter|\\d{1,2}(?:st|nd|rd|th)|\\d{1,2}/\\d{1,2}|${oneOf(ordinals)})(?: |'s )`.replace(
      "may|",
      "",
    ),
  ),
};
