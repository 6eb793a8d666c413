import type { DateLanguage } from "../dates/date-language.ts";
import { anyOf, pattern, where } from "../dates/pattern.ts";
import { daysIn } from "./calendar-words.ts";
import { beginsAsWish, negative, suits, told, wantedAfter, wantedBefore } from "./date-words.ts";
import { count, number } from "./numbers.ts";

const moving =
  "(?:change|changed|changing|move|moved|moving|switch|switched|switching|push|pushed|reschedule|rescheduled|bring|shift|go|swap|update)";
const replacing = new RegExp(` ${moving} (?:[a-z']+ ){0,6}from (?:the |on )?$`);

/** What takes back what was said before it. */
const takingBack =
  "(?:no|nope|nah|sorry|oops|whoops|oopsie|wait|wait a (?:minute|second|sec|moment)|actually|i mean|i meant|i meant to say|or rather|" +
  "or actually|or better|scratch that|strike that|correction|make that|make it|let's make (?:it|that)|better make|i'm sorry|my bad|" +
  "my mistake|my apologies|pardon me|excuse me|hold on|hang on|hold up|better yet|even better|forget that|i take that back|" +
  "i misspoke|silly me|on second thoughts?|come to think of it|what am i saying|that's wrong|that's not right|or no)";

/** Words before a date that make nothing of it: articles and the like. */
const the = "(?:on |the |for |this |my |in |of )*";

const isDenied = anyOf(negative, told);

/** Words that end a clause, and belong to none. */
const endingWords =
  ",|instead of|rather than|but|so|although|though|while|whereas|however|otherwise|then|and then|therefore|which means|that's why|instead(?! of)|and";
/** Words that begin a reason, a request or a proposal. */
const asking =
  "because|cause|can (?:you|we|i|it)|could (?:you|we|i|it)|(?:can|could|would|will|does) \\0|may i|may we|make it|let's|let us|let me|how about|what about|maybe|please|" +
  "about (?:moving|changing|getting|having|rescheduling)";
/** Words that begin a wish, and those after which it is only spoken of ("I don't think I want…"). */
const wishingWords =
  "i'd|i would|we'd|i'll|we'll|i want|we want|i need|we need|i prefer|it should|it has to|it needs to";
const embedding =
  "think|sure|know|believe|that|if|whether|doubt|say|said|suppose|how|what|why|when|where|until|unless|than|would|could|should|do|did|does|mean|hope|wish|not|never|like|afraid|day|date|time";
/** Words that begin what a call is for, and those that it only goes on after. */
const doing = "to (?:move|change|reschedule|get|have|ask|see)";
const wanting =
  "want|wanted|wants|ask|asked|asking|need|needed|like|going|try|trying|able|have|had|supposed|prefer|rather|not|how|agree|agreed|said|told|got|allowed|way|hate";

export const uses: Pick<
  DateLanguage,
  "joiner" | "connections" | "offsets" | "touching" | "clauseEnd" | "inClause" | "harmless"
> = {
  joiner: /^ (?:(?:of|the|on|in) ){0,3}$/,
  connections: [
    [
      new RegExp(`^(?: ,| oh| ah| er| well| um| uh| but){0,3}(?: ${takingBack}(?= )| ,){1,6}(?<! ,)`),
      "correction",
    ],
    [/^ (?:oh|ah) (?:the )?$/, "correction"],
    [
      where(
        negative,
        /^(?:'s| is| are| was| won't| doesn't| isn't| can't)(?: (?!(?:i|we|you|think|doubt|sure|if|when|unless|that|or|and|but)\b)[a-z']+){0,5} (?:the )?$/,
      ),
      "correction",
    ],
    [
      /^ (?:but )?(?:i |we )?(?:can|could) (?:do|have|take|manage|make)(?: it)? (?:on )?(?:the )?$/,
      "correction",
      { before: negative },
    ],
    [
      /^ (?:rather |instead |just |maybe )?(?:the )?$/,
      "correction",
      { before: / (?:not|isn't|wasn't) (?:on |the |for )*$/ },
    ],
    [
      / (?<! and )(?:so|therefore|hence|which is why|that's why)(?= (?:,|how|what about|could|can (?:you|we|i|it)|i'd|i would|i want|i need|i'll|i prefer|i guess|let's|make|do(?!es)|ship|send|please|it (?:has|needs|must|should|would|will)|it'll|it'd|that's why|we'd|we need|we want|we'll|maybe|perhaps|rather|not|anything|any ?time|nothing|(?:on |by |for |before |after |until |from )?(?:the )?$))/,
      "correction",
    ],
    [/ but (?:the )?$/, "correction", { before: isDenied }],
    [where(isDenied, pattern("_but_", `^.* but(?= ${the}$)`)), "correction"],
    [
      / but(?= (?:let's|let us|make it|make that|now|actually|i think|i'd (?:rather|prefer|like)|i want|i need|can (?:you|we|i)|could (?:you|we|i)|how about|what about) )/,
      "correction",
    ],
    [/^ to (?:the |be )?$/, "replacing", { before: replacing }],
    [
      /^ ,? ?(?:instead of|rather than|in place of|as opposed to|and not|but not|not|over) (?:on |the |for )*$/,
      "rather-than",
    ],
    [/^ (?:to|through|thru|until|till|up to|-) (?:the )?$/, "range"],
    [/^ and (?:the )?$/, "range", { before: / between (?:the )?$/ }],
    [
      /^ ,? ?(?:or|nor|if not|failing that|otherwise|alternatively|else|and if not|but if not)(?= )|^ ,? ?(?:and|plus|as well as) (?:the |on )?$/,
      "or",
    ],
    [
      / (?:can|could|would|will) (?:you|we|i)(?: [a-z']+){0,4} (?:make|move|change|switch|push|bump|reschedule) (?:it|that|this)(?= (?:to |for |till |until |be |on )?(?:the )?$)/,
      "correction",
    ],
    [/^ (?:right |just |immediately |directly )?(?:after|following) (?:the |this |my )?$/, "first-after"],
    [/^ (?:right |just |immediately |directly )?(?:before|preceding) (?:the |this |my )?$/, "last-before"],
  ],
  offsets: [
    [
      "before",
      pattern(
        "day|week before|after|from|past|following|ahead|prior",
        ` (?:(?:the |a |one )(day)|(${count}) (?:full |whole )?(days?|weeks?)) (?:right |just |immediately )?(before|after|from|past|following|ahead of|prior to) (?:the |this )?$`,
      ),
      ([, day, n = "one", unit, way]) =>
        number(n) * daysIn(day ?? unit) * (/^(?:before|ahead|prior)/.test(way ?? "") ? -1 : 1),
    ],
    [
      "before",
      pattern(
        "_day_",
        / day (?:right |just )?(before|after|from|past|following|ahead of|prior to) (?:the |this )?$/,
      ),
      ([, way]) => (/^(?:before|ahead|prior)/.test(way ?? "") ? -1 : 1),
    ],
  ],
  touching: [
    [
      "before",
      pattern(
        "from|until|till|through|between|starting|since|after|before",
        / (?:away|gone|out of town|out of state|on vacation|on holiday|travell?ing|busy|closed|unavailable|booked|not home|not here|not around|in [a-z]+)(?: [a-z']+){0,3} (?:from|until|till|through|between|starting|since|after|before) (?:the )?$/,
      ),
      "ruled-out",
    ],
    ["before", pattern("_about_", /\b(?:how|what) about (?:the |on )?$/), "wanted"],
    [
      "before",
      pattern("week", /\b(?:week|weekend) (?:of|starting|beginning|commencing)(?: on)? (?:the )?$/),
      "week-of",
    ],
    [
      "before",
      pattern(
        "week|month",
        /\b(?:week|weekend|month) (?:before|after|following|preceding|prior to) (?:the )?$/,
      ),
      "qualified",
    ],
    ["before", pattern("between", /\bbetween (?:the )?$/), "since"],
    [
      "before",
      pattern("wait", /\b(?:can't|cannot|couldn't) (?:really )?wait (?:until|till|til) (?:the )?$/),
      "before",
    ],
    [
      "before",
      pattern(
        "before|earlier|sooner|until|till|til",
        /(?:n't|\b(?:nothing|not|anything|never|hold|wait|keep|store|delay|postpone))(?: [a-z']+){0,5} (?:before|earlier than|sooner than|any earlier than|until|till|til) (?:on |the )?$/,
      ),
      "since",
    ],
    ["before", pattern("earlier|sooner", /\b(?:no|not any|any) (?:earlier|sooner) than (?:the )?$/), "since"],
    [
      "before",
      pattern(
        "before|by|until|till|later|latest|after|up_to|through",
        /\b(?:on or before|by|until|till|no later than|not later than|at the latest|not after|nothing after|up to|through) (?:the )?$/,
      ),
      "until",
    ],
    [
      "after",
      pattern(
        "latest|outside|earlier|sooner|before|tops|max",
        /^ ,? ?(?:at the (?:very |absolute )?(?:latest|outside)|or (?:earlier|sooner|before)|at latest|latest|tops|max)\b/,
      ),
      "until",
    ],
    [
      "before",
      pattern(
        "starting|since|as_of|before|early|after|from",
        /\b(?:starting|since|as of|not before|as early as|on or after|from) (?:on |the )?$/,
      ),
      "since",
    ],
    [
      "before",
      pattern(
        "before|than|ahead|time|prior|advance",
        /\b(?:before|earlier than|sooner than|ahead of|in time for|prior to|in advance of) (?:the )?$/,
      ),
      "before",
    ],
    [
      "before",
      pattern(
        "after|later|following|past|beyond",
        /\b(?:after|later than|any ?time after|following|past|until after|beyond) (?:the )?$/,
      ),
      "after",
    ],
    [
      "after",
      pattern(
        "later|after|onward|beyond|forward",
        /^ ,? ?(?:or (?:later|after)|onwards?|and (?:later|onwards?|after)|and beyond|forward)\b/,
      ),
      "since",
    ],
    [
      "before",
      pattern(
        "around|about|roughly|approximately|near|close|next|prior|leading|circa|time",
        /\b(?:around|about|roughly|approximately|near(?:er|est)?(?: to)?|close(?:r|st)? to|next to|prior to|leading up to|circa|sometime|any ?time|some time) (?:the |around )?$/,
      ),
      "qualified",
    ],
    ["after", /^ on (?:$|, )/, "since"],
    [
      "after",
      pattern(
        "ish|so|there|around|give|earliest",
        /^ (?:ish|or so|or thereabouts|or around then|give or take|at the earliest)\b/,
      ),
      "qualified",
    ],
    ["before", pattern("off_of|away_from", / (?:off of|away from) (?:the )?$/), "ruled-out"],
    ["after", pattern("no|nah", /^ (?:[a-z',]+ ){0,5}(?:no|nope|nah)(?: ,)* $/), "ruled-out"],
    ["before", pattern("why_not", /\bwhy not (?:on )?(?:the )?$/), "wanted"],
    [
      "before",
      pattern(
        "no|instead|rather|except|than|besides|avoid|bar|skip|but",
        ` (?:not|no to|instead of|rather than|except|except for|other than|besides|but not|avoid|bar|barring|skip|(?:any|every|all|each|whole|anything|everything|everyday|anyday|any ?time|always|days?|dates?|week|month|weekdays|one|nothing|none)(?: [a-z']+)? but) ${the}$`,
      ),
      "ruled-out",
    ],
    [
      "before",
      pattern(
        "ordered|placed|bought|paid|purchased|called",
        / (?:ordered|placed|bought|paid|purchased|called) (?:it |this |that |them |mine |an order |the order )?(?:on |back on |last )?(?:the )?$/,
      ),
      "told-of",
    ],
    [
      "before",
      pattern(
        "arrived|delivered|shipped|sent|came|mailed|dispatched",
        /(?: (?:was|were|got|they|you|guys|already|which|been|just|didn't|never)|^) (?:it |that |this |them )?(?:arrived|delivered|shipped|sent|came|mailed|dispatched) (?:it |this |that |them |mine )?(?:on |back on |last )?(?:the )?$/,
      ),
      "told-of",
    ],
  ],
  clauseEnd: pattern(
    "",
    `(?<= )(?:(?:${endingWords})(?= )|(?=(?:${asking})[ \0])|(?<! (?:${embedding}) )(?=(?:${wishingWords})[ \0])|(?<! (?:${wanting}) )(?=(?:${doing}) ))`,
    "g",
  ),
  inClause: [
    [
      pattern(
        "_then_|that_|either",
        / (?:not|won't|can't|cannot|isn't|don't|doesn't|wouldn't)(?: [a-z']+){0,3} (?:then|that day|that date|that one|either)(?= )/,
      ),
      "ruled-out",
      "next-date",
    ],
    [negative, "ruled-out", "clause"],
    [told, "told-of", "clause"],
    [{ test: (clause) => !beginsAsWish(clause) }, "told-of", "clause"],
  ],
  harmless: {
    before: anyOf(/^ ?$/, { test: wantedAfter.atEnd }),
    after: anyOf(/^ ?$/, { test: wantedBefore.atStart }, pattern("", `^ ?${suits} `)),
  },
};
