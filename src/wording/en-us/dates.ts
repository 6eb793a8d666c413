import type { DateLanguage } from "../dates/date-language.ts";
import { anyWeekday, clearMonths, phrases } from "./date-phrases.ts";
import { uses } from "./date-uses.ts";
import { cardinals, oneOf, ordinals } from "./numbers.ts";

const hour = `(?:\\d{1,2}(?::\\d\\d)?|${oneOf(cardinals.slice(0, 12))}(?: (?:thirty|fifteen|forty five))?)`;
const clock = `${hour} ?(?:a ?m|p ?m|o'clock|in the (?:morning|afternoon|evening))`;
const partOfDay =
  "(?:(?:first thing )?(?:in|during) the |sometime in the |early |late |mid )?(?:morning|afternoon|evening|midday|noon|lunchtime|lunch time|night)s?|first thing|end of (?:the )?day|at noon";

/** Courtesies and fillers; what they leave behind separates, or nothing at all. */
const courtesy =
  / (?:good (?:morning|afternoon|evening)|please|thanks|thank you(?: so much| very much)?|if (?:that's|that is|it's|it is) (?:possible|okay|ok|all right|alright|not too much trouble)|if (?:possible|you can|you could|you don't mind)|i don't mind|i don't care|it doesn't matter|no problem|not a problem|no worries|why not|no rush|i (?:was|am|'m) (?:hoping|thinking|wondering)(?: of| about| if| for)?|was (?:hoping|thinking|wondering)(?: of| about| if| for)?|can't wait|if not too much trouble)(?= )/g;
const filler = / (?:um+|uh+|uhm|er+m?|hm+|ah+|like|just|kindly|you know|let me see|let's see)(?= )/g;

/** English as it is spoken on an American line. */
export const dates: DateLanguage = {
  normalized: (transcript) =>
    ` ${transcript
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[’`]/g, "'")
      .replace(/(?<=[a-z])-(?=[a-z])/g, " ")
      .replace(/\b([a-z]{3,4})\.(?= ?\d)/g, "$1 ")
      .replace(/\b([ap])\.m\.?/g, "$1m")
      .replace(/[,;:.!?…]+(?=\s|$)/g, " , ")
      .replace(/\s+/g, " ")
      .trim()} `
      .replace(filler, "")
      .replace(courtesy, " ,")
      .replace(/ (?=tuesday|wednesday)/g, " "),
  timeOfDay: new RegExp(
    ` (?:(?:at|around|about|by|before|after|from|between) )?${clock}(?: (?:and|to|or|-) ${clock})?(?= )` +
      `| (?:(?:at|around|about|by|before|after|from|between) )?${hour} (?:and|to|or|-) ${clock}(?= )` +
      `| (?:${partOfDay})(?: (?:between|from|around|at)?(?: )?${hour} (?:and|to|or|-) ${hour})?(?= )`,
    "g",
  ),
  phrases,
  ...uses,
  arrival:
    / (?:arriv(?:e|es|ed|ing|al)|get(?:s|ting)? here|(?:here|there) (?:by|on)|deliver(?:ed|y)?|come|comes|receiv(?:e|ed)|get it|have it|need it|in my hands|at my (?:door|house|place)) /,
  soonest:
    / (?:as soon as (?:possible|you can|it can)|a ?s ?a ?p|asap|(?:the )?(?:soonest|earliest|nearest|next available|first available|quickest)(?: (?:day|date|possible|available|you have|you can|one))?|right away|immediately|at your earliest convenience|the sooner the better) /,
  ofTime: new RegExp(
    ` (?:${anyWeekday}s?|${oneOf(clearMonths)}|today|tonight|tomorrow|yesterday|days|weeks?|weekends?|weekdays?|months?|years?|morning|afternoon|evening|noon|christmas|easter|\\d{1,2}(?:st|nd|rd|th)|\\d{1,2}/\\d{1,2}|${oneOf(ordinals)})(?: |'s )`.replace(
      "may|",
      "",
    ),
  ),
};
