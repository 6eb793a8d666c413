import { anyOf, pattern } from "../dates/pattern.ts";
import { count } from "./numbers.ts";
import { wordList } from "./word-list.ts";

/** An alternative of these words; two that only go together are joined by `_`. */
const oneOfWords = (text: string): string => `(?:${text.trim().replace(/\s+/g, "|").replaceAll("_", " ")})`;

/** Words before a date that is wanted. Only those that cannot turn what follows into something else. */
export const wantedAfter = wordList(`,
  a an the this that these for on in of at to by_chance with and if as or
  i i'd i'll i'm we we'd we'll we're you you'd you'll y'all it it's it'll it'd its that's that'd that'll there's there here here's
  he she they me us them him her someone somebody everyone folks
  whenever anytime any_time does
  be is are am 's being would could can will shall should might must do does have has want wants need needs like love prefer prefers loves
  misspoke choosing picking selecting enter write jot pencil note down date
  choose pick take get go going gonna got try say says said_no see saying guess suppose reckon figure believe think thinking
  hope hoping wish wondering mean meant request requesting ask asking go_with going_with stick_with take_it
  ship ships shipped shipping shipment send sent sending deliver delivered delivering delivery arrive arrives arriving
  arrival come comes coming mail mailed mailing dispatch dispatched drop dropped dropping bring brought bringing receive
  receiving post posted out off over up around_here again through_here_on
  move moved moving change changed changing set put switch switched swap push pushed schedule scheduled reschedule
  rescheduled rescheduling book booked mark plan planned aim aiming shoot shooting leave_it_for keep make makes making
  land fall select confirm arrange update work works working_well suits fits
  manage manages did handle accommodate do_it_on set_it_for try_for like_it swing
  order orders package packages parcel parcels box item items stuff things thing date day one delivery_date shipping_date
  home free available open_for around
  yes yeah yep yup ok okay k sure right alright all_right well so then hello hi hey oh ah hmm mm no nope uh_huh absolutely
  maybe perhaps possibly probably definitely rather actually instead sorry really only just simply even still ideally
  preferably hopefully basically honestly alternatively specifically exactly certainly absolutely kindly all also now too
  sooner earlier later something different
  great good fine perfect wonderful lovely best better ideal time when what_about how_about same_day until_then my our your
`);

const very =
  "(?:also|still|just|really|probably|definitely|actually|totally|absolutely|certainly|so|much|a lot|even|very|pretty|quite|perfectly|by far|always|then|now|most|more|far|way|a bit|a little|slightly|somewhat|kind of|kinda)";
const suiting = oneOfWords(`
  good great fine ok okay better best perfect ideal wonderful lovely grand super excellent terrific fantastic awesome nice
  dandy swell convenient simpler simplest easier easiest doable feasible workable possible alright all_right right correct preferable preferred
  suitable acceptable agreeable fabulous brilliant cool safer manageable an_option available open free plenty splendid
  the_best the_one the_day the_date the_only the_better the_ideal the_preferred the_first the_earliest the_soonest the_easiest
  my_first my_day_off my_best my_preferred my_preference my_choice my_pick my_favorite my_only my_day a_good a_better a_great a_fine
  what when it all enough soon_enough early_enough fine_by_me good_to_go in_stock a_go your_best
`);

/** What is said of a date that suits: "would be just perfect", "works", "it is". */
export const suits = `(?:(?:'s|is|are|be|would be|will be|should be|could be|might be|ought to be|'d be|'ll be|sounds|sound|seems|seem|looks|look|feels|feel|works|work|that's|that'd be|that would be|it'd be)(?: ${very})* ${suiting}|(?:(?:would|will|should|could|can|might|may|ought to|shall|'d|'ll)(?: ${very})* )?(?:work|works|suit|suits|do|does|fit|fits|go|happen|make sense|makes sense|be fine|be good|help|come|ship|arrive|sound|look|feel|be best|be great)|(?:does|will|would|should|can)(?= (?:$|,))|it is|sound|look|work|${suiting})`;

/** Words right after a date that is wanted. */
export const wantedBefore = wordList(`,
  i i'd i'll i'm im i've we we'd we'll we're we've you you'd you'll you're he he's she she's they they're it this that there
  that'd that'll that's it's it'll it'd there's there'll me us him her them my our your his the a an here its
  and but so because cause cuz since as if when where while whenever though although even then which who instead instead_of
  for at in on to with from due of_the_month of_that_month by_courier can_you can_i can_we could_you could_i could_we would_you would_that could_that should_i
  yes yeah yep yup please thanks cheers ma'am sir dear hon honey sweetie love miss mister darling buddy folks mate
  actually really only just definitely certainly absolutely exactly specifically probably maybe perhaps ideally preferably
  hopefully too also again anyway anyways still now once altogether itself rather around_here
  down delivery deliveries shipping shipment ship ships send deliver arrival
  anytime any_time all_day after_all
`);

const negativeWords = wordList(`
  not cannot cant wont dont doesnt isnt wouldnt couldnt didnt never nothing nobody none neither nor hardly barely
  cancel canceled cancelled canceling delete remove stop avoid except excepting excluding besides barring bar unless
  without skip rule_out ruled_out forget scrap drop_the_idea i_work we_work
  no_delivery no_deliveries no_shipping no_shipment no_shipments no_package no_packages no_mail no_weekend no_weekends
  no_morning no_mornings no_afternoon no_afternoons no_evening no_evenings no_night no_nights
  no_good no_way no_can_do no_longer no_one no_use no_go no_dice no_chance no_luck only_so fully_booked is_out are_out
  away gone absent traveling travelling busy booked tied_up swamped unavailable impossible closed bad awful terrible
  horrible lousy inconvenient conflict conflicts hate hates awkward tricky difficult hopeless useless unsuitable problem
  trouble worst worse
  all_but anything_but anyday_but any_day_but every_day_but other_than apart_from aside_from instead_of rather_than
  out_of_town out_of_the out_of_state out_of_office out_of_country on_vacation on_holiday on_leave on_a_trip on_a_cruise
  on_the_road at_work overseas abroad in_hospital in_the_hospital in_surgery in_the_surgery in_court in_the_court
  too_soon too_early too_late too_far too_tight too_close too_long too_quick too_short
`);

/** Words in a clause that rule out its dates. */
export const negative = anyOf(
  { test: negativeWords.within },
  pattern("n't", / [a-z]+n't /),
  pattern("working", / working(?! from home) /),
  pattern("off_the_table", / (?:is|are) off the table /),
);

const people =
  "(?:wife|husband|son|daughter|mom|mother|dad|father|partner|roommate|neighbor|sister|brother|kids|girlfriend|boyfriend|family|parents|grandson|granddaughter)";
/** What speaks of the wish, the order or the people who take it in. */
const ours = `(?:order|orders|package|packages|parcel|delivery|shipment|shipping|box|item|thing|things|stuff|date|day|days|best|only|new|first|next|one|other|whole|earliest|latest|soonest|closest|right|ideal|perfect|better|preferred|preference|choice|answer|pick|same|driver|i|we|you|that|which|would)`;

/** Words in a clause whose dates are of something else, or past: of the order until now, and of what callers do. */
const toldWords = wordList(`
  name names used_to call_back callback calling ordered bought placed paid purchased was were been had
  told said promised quoted supposed originally currently called spoke talked received arrived came
  went left thought guaranteed guarantee confirmed_for charged billed tracking email emailed texted
  wrote delayed missed expires expired estimated expected says shows show saying last ago scheduled
  it_ships it_goes it_comes it_arrives one's because cause cuz 'cause refund credit compensation
  complain complaint speak_to talk_to happened tell_me find_out why how_come
  birthday anniversary wedding party funeral graduation recital concert reunion shower christening
  ceremony holiday_party appointment surgery operation doctor doctor's dentist checkup interview exam
  meeting court jury church flight trip vacation cruise born married retire retiring retirement lease
  rent sale school class my_shift payday get_paid gets_paid return returning visit visits visiting
  leaves leaving flying fly_out fly flies lands landing starts ends opens closes begins finishes turns
  turning happens celebrate celebrating hosting staying stays failed guests company's in_laws in-laws
`);

/** Those words, and what somebody or something else does. */
export const told = anyOf(
  { test: toldWords.within },
  ...(
    [
      ["call", "call (?:me|you|him|her|them)"],
      ["got", "got (?:it|them|that|one|mine|here|back|in)"],
      [
        "meant|due|set|scheduled|slated|booked|down|listed",
        "(?:was|were|is|are|it's|that's|been) (?:meant|due|set|scheduled|slated|booked|down|listed)",
      ],
      [
        "order|package|parcel|shipment|delivery",
        "(?:my |the |your |our |this )?(?:order|package|parcel|shipment|delivery) (?:ships|is|goes|comes|arrives|will)",
      ],
      [
        "due|set|scheduled|ing",
        "(?:it|that)(?:'s| is| was) (?:due|set|going|scheduled|coming|arriving|shipping)|(?:it's|it is) (?!looking)[a-z]+ing",
      ],
      ["other", "other (?:one|order|package)"],
      ["know", "know (?:if|what|why|whether|when|how)"],
      ["check|see", "(?:check|see) (?:if|whether) it"],
      ["wish", "i wish i (?:could|was|were)"],
      [
        "company|guests|visitors|people|family|friends",
        "(?:have|having|got|expecting) (?:company|guests|visitors|people|family|friends)",
      ],
      ["did", "did (?:it|that|you|they|he|she|the|my)"],
      // what somebody or something else does
      [
        "the|my|our|his|her|their 's|is|are|will|has|have|needs|had|gets|comes|goes",
        `(?:the|my|our|his|her|their) (?!(?:${ours}|${people})\\b)[a-z]+(?: (?!(?:${ours}|${people})\\b)[a-z]+)?(?:'s| is| are| will| (?:has|have|needs)(?! to)| had| gets| comes| goes)`,
      ],
      [
        "my|our|the 's|is|are|will|has|have",
        `(?:my|our|the) ${people}(?:'s| is| are| will be| has| have) (?!home|free|off|available|around|here|there|able|in|fine|happy|okay|ok)[a-z]+`,
      ],
      [
        "they|he|she|someone's|somebody's",
        "(?:they're|he's|she's|they are|he is|she is|someone's|somebody's) (?!home|free|off|available|around|here|in)[a-z]+|(?:they|he|she) (?:come|comes|get|gets|go|goes|start|have|has)",
      ],
      [
        "have|'ve|got",
        "(?:i|we)(?:'ve| have|'ve got| have got| got) (?:a|an|my|our|some|to|the)(?! (?:day|days|afternoon|morning) (?:off|free)| free| preference| have| get| receive| be home| choose| pick| say| decide| go with)",
      ],
      [
        "ing",
        "(?:i'm|we're|i am|we are) (?!looking|leaning|asking|trying|wanting|requesting|choosing|picking|going|saying|being|staying home|thinking|hoping|wondering|getting)[a-z]+ing",
      ],
      [
        "_i_|_we_|_he_|_she_|_they_",
        "(?<!\\b(?:can|could|may|might|should|shall|will|would|do|if) )(?:i|we) (?:leave|fly|start|move|close|teach|travel|drive|host|meet|play|graduate|retire|babysit|volunteer)|(?:i|we|he|she|they) works? on|(?:they|he|she) leave",
      ],
      [
        "back",
        "(?:get|gets|getting|got|come|comes|coming|be|be back|i'm|we're|am|are|fly|flying|drive) back",
      ],
      ["moving", "moving (?:house|out|in|away|home|to)"],
      ["off", "off to [a-z]+|off on (?:a|my|our)"],
    ] as const
  ).map(([needs, words]) => pattern(needs, ` (?:${words}) `)),
);

/** What may go before the first word of a wish. */
const beforeWish = oneOfWords(`
  yes yeah yep yup ya ok okay k sure right alright all_right well so then hello hi hey oh ah hmm no nope nah now and or also just
  really maybe perhaps possibly probably actually honestly ideally preferably hopefully basically instead rather fine great
  good perfect thanks listen look see sorry ma'am sir dear say like but absolutely definitely certainly yes_please anyway
  anyways even still only if when i_think i_guess i_suppose i_believe i_mean i_said do_you_think it's_fine that's_fine uh_huh
  you_know_what let's_see to_be_honest by_the_way in_that_case my_goodness goodness gosh lord mercy scratch_that strike_that forget_that oops whoops
  i_misspoke my_mistake my_bad correction shoot darn oh_no
`);

const sending =
  "(?:ship|send|deliver|make|move|change|switch|put|push|bring|have|get|let|let's|give|set|schedule|reschedule|book|pick|choose|take|go|try|keep|shift|slide|nudge|kick|slip|shove|arrange|lock|" +
  "hold|mark|do|shoot|aim|plan|drop|leave|mail|dispatch|bump|pencil|write|enter|note|jot|type|log|date|shift|slide|nudge|kick|slip|shove|arrange|lock|delay|postpone|swap|update|use|select|confirm|request|come|arrive|save|stick|" +
  "shipping|shipped|sending|sent|delivering|delivered|delivery|shipment|arriving|arrival|moving|moved|changing|changed|rescheduling|rescheduled|having|getting|coming)";
const wishing =
  "(?:want|wanted|need|needed|would|like|love|prefer|think|guess|suppose|reckon|figure|believe|can|could|should|must|may|might|shall|will|choose|chose|pick|picked|mean|meant|say|" +
  "hope|wish|request|requested|ask|asked|take|go|do|get|have(?= (?:it|that|them|this|my|the|a|an|to|time|someone|somebody|you|free|open|no preference|\\0))|just|really|only|decided|settled|also|still|now|actually|definitely|probably|rather|truly|much)";
const atHome =
  "(?:home|free|off|around|available|fine|good|happy|ok|okay|flexible|here|there|in(?= (?:\\0|on|all|that|town|from))|able|looking|leaning|asking|requesting|choosing|picking|going to|going with|all|open|back|good|definitely|usually|always|only|still|on)";

/** How a clause begins that wishes for a date: with the date, with what is done with an order, or with who wishes. */
const wish = (
  [
    [
      "",
      "\\0|on|for|by|to|in|at|from|of|with|before|after|until|till|between|not|around|about|starting|sometime|any ?time|as|either|neither|" +
        "can|could|would|will|is|are|does|do|may|might|should|how|how does|what|which|when|whenever|any|why not|" +
        "sooner|later|earlier|something|soonest|earliest|first|same|new|best|better|next|until then|here|home|tuesday|it|them|that|those|these|" +
        "i'd(?! be)|i'll(?! be)|we'd(?! be)|we'll(?! be)|you'd(?! be)|you'll(?! be)|it'd|it'll|that'd|that'll|" +
        "going to|got to|needs|wants|thinking|hoping|looking|prefers|preferably|has to|chose|figured|wondering|requesting|asking",
    ],
    ["", wishing],
    ["", sending],
    [
      "the|this|that|my|our|a",
      `(?:the|this|that|my|our|a|an|any|your|another) (?:\\0|${ours}|week|weeks|weekend|month|later|earlier|end|start|middle|chance|way|possibility)`,
    ],
    ["i|we|y", `(?:i|we|you|you guys|y'all) (?:guys )?${wishing}`],
    [
      "the|my|our|those",
      "(?:the|my|our|these|those) [a-z]+(?: [a-z]+)? (?:have|has|needs?|must|should|can|could|would|ought|to)(?: to)? (?:come|arrive|be|get|go|ship|reach|leave)",
    ],
    [
      "_be_",
      "(?:i'd|we'd|i would|we would) be (?:happy|fine|good|grateful|glad|okay|ok|wanting|home|available|free|around|here|there|thrilled|delighted|able|looking)",
    ],
    ["i|we", `(?:i'm|we're|i am|we are|i'll be|we'll be) ${atHome}`],
    [
      "it|that|this",
      "(?:it|that|this|it's|that's|this is|that is|it is) (?:\\0|to|has|needs|must|should|ought|can|could|would|will|may|might|be|by|the|a|my|on|for|okay|ok|fine|good|better|best|got|going to|ships?|is|'s|in)",
    ],
    [
      "can|could|will|would|'|want|need|prefer|like|is|are|be|home|free|off|here|around|available|there",
      `(?:(?:my|our|the) )?(?:${people}|he|she|they|someone|somebody|they)(?:'s|'ll|'d)? (?:can|could|will|would|wants?|needs?|prefers?|likes?|is|are|be|home|free|off|here|around|available|there)`,
    ],
    [
      "'s|'re",
      "there's (?:someone|somebody|\\0)|(?:they're|he's|she's|someone's|somebody's) (?:home|free|off|here|around|available|in|there)",
    ],
    ["day|week|fortnight", `(?:exactly |just )?(?:${count} )?(?:full |whole )?(?:days?|weeks?|fortnights?)`],
  ] as const
).map(([needs, words]) => pattern(needs, `^(?:${words})(?![a-z])`));

const wordBeforeWish = pattern("", `^${beforeWish} `);

/** Whether a clause begins in one of these ways. In another way it is not known to be a wish. */
export function beginsAsWish(clause: string): boolean {
  for (let rest = clause.replace(/^ /, ""); ; ) {
    if (wish.some((words) => words.test(rest))) return true;
    const next = wordBeforeWish.replace(rest, "");
    if (next === rest) return false;
    rest = next;
  }
}
