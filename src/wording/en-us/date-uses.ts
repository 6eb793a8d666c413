import type { DateLanguage } from "../dates/date-language.ts";
import { daysIn } from "./date-phrases.ts";
import { count, number } from "./numbers.ts";

const words = (text: string): string => text.trim().split(/\s+/).join("|");

/** Words before a date that is wanted; two that only go together are joined by `_`. */
const wantedAfter = words(`
  on for is it's its be it to say says make about do have want wants take prefer choose pick need get the this that yes yeah yep ok okay
  so well then with go going works maybe perhaps possibly definitely rather actually instead sorry at ship ships shipped send
  sent deliver delivered delivery arrive arrives come comes here home free available me us out them order package parcel
  date try let's mean meant think thinking hoping wondering would i'd we'd i'll we'll can could i we you there around_here
  move change set put switch push schedule reschedule rescheduled moved changed book mark select shipping arrival day
  in of only really hmm alright right sure perfect great good if a and or no nope oh my ideally preferably hopefully
  when what_about how_about even until_then now here's all time still also same_day better best
`).replaceAll("_", " ");

/** Words after a date that is wanted. */
const wantedBefore = words(`
  would will works work is 's instead then if and but so because since as when for at in to i i'm im i'd we we're my our sounds should
  could can may might the that it do does okay ok good great fine best perfect with delivery shipping shipment ship
  actually by from once even rather anytime all now here there possible thanks suits please you yes this on
  which who where while be it's any though too around again only really due of a correct right me us her him they he she your
  definitely ideally preferably alright works_for_me also though seems looks fits after_all instead_of
`).replaceAll("_", " ");

const moving =
  "(?:change|changed|changing|move|moved|moving|switch|switched|switching|push|pushed|reschedule|rescheduled|bring|shift|go|swap|update)";

const replacing = new RegExp(` ${moving} (?:[a-z']+ ){0,6}from (?:the |on )?$`);

const negative =
  "(?:not|[a-z]+n't|cannot|cant|wont|dont|doesnt|isnt|wouldnt|couldnt|didnt|aren't|never|nothing|nobody|avoid|except|excluding|besides|unless|" +
  "without|away|travell?ing|busy|unavailable|impossible|skip|bad|awful|terrible|inconvenient|conflict|hate|anything but|anyday but|" +
  "any day but|other than|apart from|instead of|rather than|out of (?:town|the|state|office)|on (?:vacation|holiday|a trip)|at work|" +
  "working(?! from home)|too (?:soon|early|late|far|tight|close)|no (?:good|way|can do|longer|one))";

const told =
  "(?:name|names|calling|ordered|bought|placed|paid|purchased|was|were|wasn't|said|told|supposed|originally|currently|called|spoke|received|arrived|came|left|" +
  "birthday|anniversary|wedding|party|appointment|surgery|born|expires|meant|scheduled|says|shows|show|saying|tracking|email|emailed|charged|" +
  "it's been|has been|had|promised|thought|(?:my |the |your |our |this )?(?:order|package|parcel) (?:ships|is|goes|comes|arrives|will)|" +
  "(?:it|that)(?:'s| is| was) (?:due|set|going|scheduled|coming|arriving|shipping)|it (?:ships|goes|comes|arrives)|" +
  "(?:get|gets|getting|come|comes|coming|be|i'm|we're|am|are) back|return|returning|last|ago)";

export const uses: Pick<
  DateLanguage,
  "joiner" | "connections" | "offsets" | "touching" | "clauseEnd" | "inClause" | "harmless"
> = {
  joiner: /^ (?:(?:of|the|on|in) ){0,3}$/,
  connections: [
    [
      /^ (?:,? ?(?:no|nope|sorry|oops|wait|actually|i mean|i meant|or rather|scratch that|correction|make that|make it|i'm sorry|my bad|hold on|better yet)\b|or no\b|better make)/,
      "correction",
    ],
    [/^ to (?:the |be )?$/, "replacing", { before: replacing }],
    [/^ ,? ?(?:instead of|rather than|and not|but not|not|over) (?:on |the |for )*$/, "rather-than"],
    [/^ (?:to|through|thru|until|till|up to|-) (?:the )?$/, "range"],
    [
      /^ ,? ?(?:or|or maybe|or on|or perhaps|or even|or possibly|or else) (?:the |on |this )*$|^ ,? ?and (?:the |on )?$/,
      "or",
    ],
    [/^ (?:right |just )?(?:after|following) (?:the |this |my )?$/, "first-after"],
  ],
  offsets: [
    [
      "before",
      new RegExp(
        ` (?:the |a )?(?:(${count}) )?(days?|weeks?) (before|after|from|past|following|ahead of|prior to) (?:the |this )?$`,
      ),
      ([, n = "one", unit, way]) =>
        number(n) * daysIn(unit) * (/^(?:before|ahead|prior)/.test(way ?? "") ? -1 : 1),
    ],
  ],
  touching: [
    ["before", /\b(?:how|what) about (?:the |on )?$/, "wanted"],
    ["before", /\b(?:week|weekend) (?:of|starting|beginning|commencing)(?: on)? (?:the )?$/, "week-of"],
    ["before", /\bbetween (?:the )?$/, "since"],
    [
      "before",
      /\b(?:nothing|not|n't|anything|don't [a-z]+ it|do not [a-z]+ it) (?:before|earlier than|sooner than|any earlier than|until) (?:the )?$/,
      "since",
    ],
    ["before", /\b(?:no|not any|any) (?:earlier|sooner) than (?:the )?$/, "since"],
    [
      "before",
      /\b(?:on or before|by|until|till|no later than|not later than|at the latest|not after|nothing after|up to|through) (?:the )?$/,
      "until",
    ],
    ["after", /^ ,? ?(?:at the (?:very )?latest|or (?:earlier|sooner|before)|at latest)\b/, "until"],
    ["before", /\b(?:starting|since|as of|not before|as early as|on or after|from) (?:on |the )?$/, "since"],
    [
      "before",
      /\b(?:before|earlier than|sooner than|ahead of|in time for|prior to|in advance of) (?:the )?$/,
      "before",
    ],
    [
      "before",
      /\b(?:after|later than|any ?time after|following|past|until after|beyond) (?:the )?$/,
      "after",
    ],
    [
      "after",
      /^ ,? ?(?:or (?:later|after|so|thereabouts|around then)|onwards?|and (?:later|onwards?|after)|and beyond)\b/,
      "since",
    ],
    [
      "before",
      /\b(?:around|about|roughly|approximately|near|close to|circa|sometime|any ?time|some time) (?:the |on |around )?$/,
      "qualified",
    ],
    ["after", /^ (?:ish|or so|at the earliest)\b/, "qualified"],
    ["before", /\bwhy not (?:on )?(?:the )?$/, "wanted"],
    [
      "before",
      /\b(?:not|instead of|rather than|except|except for|other than|besides|but not|avoid|anything but|skip) (?:on |the |for |this )?$/,
      "ruled-out",
    ],
    [
      "before",
      /\b(?:ordered|placed|bought|paid|purchased|called|arrived|delivered|shipped) (?:it |this |that |them |mine |an order |the order )?(?:on |back on |last )?(?:the )?$/,
      "told-of",
    ],
  ],
  clauseEnd:
    /(?<= )(?:,|instead of|rather than|but|so|because|although|though|while|then|and then|can (?:you|we|i|it)|could (?:you|we|i|it)|may i|may we|make it|let's|let us|how about|what about|i'd|i would|we'd|i'll|we'll|i want|we want|i need|we need|i prefer|maybe|please|instead(?! of)|and|about (?:moving|changing|getting|having|rescheduling)|to (?:move|change|reschedule|get|have|ask|see))(?= )/g,
  inClause: [
    [new RegExp(` ${negative} `), "ruled-out", "clause"],
    [new RegExp(` ${told} `), "told-of", "clause"],
  ],
  harmless: {
    before: new RegExp(`^ ?$|(?:^| )(?:,|${wantedAfter}) $`),
    after: new RegExp(`^ ?$|^ (?:,|${wantedBefore})(?: |$)|^'s `),
  },
};
