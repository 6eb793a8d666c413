import { type Pattern, pattern } from "../dates/pattern.ts";
import { anyMonth, anyWeekday } from "./calendar-words.ts";
import { oneOf, ordinals } from "./numbers.ts";

/** A transcript in small letters between spaces, without fillers, and with commas for courtesies, as the date patterns want it. */
export function normalized(transcript: string): string {
  let text = ` ${transcript
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/(?<=[a-z])-(?=[a-z])/g, " ")
    .replace(/\b([a-z]{3,4})\.(?= ?\d)/g, "$1 ")
    .replace(/\b([ap])\.m\.?/g, "$1m")
    .replace(/[,;:.!?…]+(?=\s|$)/g, " , ")
    .replace(/\s+/g, " ")
    .trim()} `;
  for (const [short, full] of shortened) text = short.replace(text, full);
  for (const hesitation of hesitations) text = hesitation.replace(text, " i mean");
  text = tag.replace(request.replace(text.replace(filler, ""), " can "), " ,");
  for (const courtesy of courtesies) text = courtesy.replace(text, " ,");
  return insisting.replace(text, "");
}

/** What is run together in speech. */
const shortened: readonly (readonly [Pattern, string])[] = [
  [pattern("gon", / (?:gonna|gon')(?= )/g), " going to"],
  [pattern("got", / (?:gotta|got ta)(?= )/g), " got to"],
  [pattern("wanna", / wanna(?= )/g), " want to"],
  [pattern("gimme", / gimme(?= )/g), " give me"],
  [pattern("lemme", / lemme(?= )/g), " let me"],
  [pattern("y'all", / y'all(?= )/g), " you"],
  [pattern("'em", / 'em(?= )/g), " them"],
  [pattern("cuz|cos|'cause", / (?:cuz|'cause|cos)(?= )/g), " because"],
  [
    pattern(
      "problem|trouble|bother|issue|deal",
      /(?<=(?: be| is|'s)) (?:no|not a) (?:problem|trouble|bother|issue|big deal)(?= )/g,
    ),
    " fine",
  ],
  [
    pattern(
      "came|arrived|shipped|sent|delivered|went|got|were|was|did|made|moved",
      / (rather|(?:prefer|like|love|appreciate)(?: it)? if|(?:better|best|great|nice|good|what) if|wish) (you|it|they|that|we) (?:came|arrived|shipped|sent|delivered|went out|went|got here|got|were|was|did|made|moved)(?= )/g,
    ),
    " $1 $2 come",
  ],
  [pattern("second_thought", / on second thoughts?(?= )/g), " actually"],
  [pattern("'s_o", /'s (?=out |off the table )/g), " is "],
  [pattern("how's|how'd", / how(?:'s|'d)(?= )/g), " how does"],
];

const figure = "\\d{1,2}(?:st|nd|rd|th)";
/** A second weekday, month or day of the month after one of these takes back the first. */
const hesitations = [anyWeekday, anyMonth, `(?:${oneOf(ordinals)}|${figure})`].map((day) =>
  pattern("_er|_ah|_eh|_oh", `(?<= ${day}) (?:er+m?|ah+|eh|oh)(?= (?:(?:on|of|the) ){0,2}${day} )`, "g"),
);

const filler =
  / (?:um+|uh+|uhm|er+m?|hm+|ah+|eh|mhm|like|just|kindly|you know what|you know|let me see|let's see|let me think|i dunno)(?= )/g;

/** "couldn't you", "why don't we" and "isn't it" deny nothing. */
const request = pattern("n't", / (?:(?:can|could|wo|would)n't|can't|why (?:don't|can't)) (?=(?:you|we) )/g);
const tag = pattern(
  "n't",
  / (?:isn't|aren't|doesn't|don't|won't|wouldn't|wasn't|couldn't|can't) (?:it|that|they|you)(?= (?:,|$))/g,
);

/** What is said for the sake of manners, or about the call. It separates, and means nothing for the date. */
const courtesies = (
  [
    [
      "have_a|happy|merry|bye",
      "(?:have|you have) a (?:good|great|nice|lovely|wonderful|blessed) (?:day|one|evening|night|weekend|week|thanksgiving|christmas|holiday)|(?:happy|merry) (?:thanksgiving|holidays|christmas|new years?|halloween|easter)(?: to you)?|good ?bye|bye(?: bye| now)?",
    ],
    [
      "good|please|thanks",
      "good (?:morning|afternoon|evening)(?: to you)?|(?<! a) good day|please|pretty please|thanks(?: a lot| so much| a bunch| a million)?",
    ],
    [
      "thank|appreciated|obliged|bless|take_care",
      "(?:thank you|thank ya)(?: so much| very much| kindly)?|many thanks|much appreciated|much obliged|bless you|god bless(?: you)?|take care",
    ],
    [
      "appreciate|grateful|kind|favor",
      "i(?:'d| would)? (?:really )?appreciate (?:it|that)|i(?:'d| would) be (?:so |very )?grateful|be so kind(?: as)?|do me a favor",
    ],
    [
      "_if_",
      "if (?:that's|that is|that'd be|that would be|that's all|it's|it is|it's all) (?:possible|okay|ok|all right|alright|fine|cool|not too much trouble|no trouble|the same)(?: (?:with|by|for|to) (?:you|y'all))?",
    ],
    [
      "_if_",
      "if (?:at all |it's at all |that's at all )?possible|if not too much trouble|if (?:you|we|y'all) (?:can|could|would|will|like|wouldn't mind|don't mind)(?: manage(?: it| that)?| do (?:that|it))?",
    ],
    [
      "_if_",
      "if (?:it isn't|that isn't|it's not|that's not) (?:too much|any) trouble|if there's (?:any|a) way|if (?:it|that) works(?: for you)?",
    ],
    [
      "mind|care|matter|problem|trouble|worr|hurry|rush|deal|why_not|bother",
      "i (?:don't|wouldn't) mind|(?:would|do) you mind|i don't care|(?:it )?(?:doesn't|don't) matter|(?:that's )?(?:no|not a) (?:problem|trouble|worries|hurry|rush|big deal)|no worries|don't worry|why not|not to be a bother",
    ],
    [
      "hoping|thinking|wondering|wait",
      "i (?:was|am|'m) (?:just )?(?:hoping|thinking|wondering)(?: of| about| if| for)?|i'm (?:hoping|thinking|wondering)(?: of| about| if| for)?|was (?:hoping|thinking|wondering)(?: of| about| if| for)?|i can't wait|can't wait(?! (?:un)?till?)",
    ],
    [
      "question|hands_down|you_got|you_bet|for_sure|that's|final|period|likely|whatever",
      "no question(?: about it)?|hands down|you got it|you bet|for sure|that's (?:it|all|that|final)|final answer|period|most likely|whatever you (?:can do|say)",
    ],
    [
      "time|terribly|awfully",
      "(?:at )?(?:whatever|whichever|any) time(?: of day| works| is fine| is good| you like| suits you)?|no particular time|terribly|awfully",
    ],
    [
      "how_are_you|let_me",
      "how are you(?: doing)? today|let me (?:just )?(?:look at|check|see|grab|get|find|open) (?:the|my) (?:calendar|schedule|planner|book|diary)",
    ],
  ] as const
).map(([needs, words]) => pattern(needs, ` (?:${words})(?= )`, "g"));

/** "I said Friday" says it again. */
const insisting = pattern(
  "said|told",
  /^ (?:(?:,|no|well|look|but|as) ){0,3}i (?:already |just )?(?:said|told you)(?= )/,
);
