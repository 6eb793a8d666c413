import type { Answers } from "../answers.ts";

/** Contractions and spoken spellings, without apostrophes, as they are written out. */
const writtenOut: Readonly<Record<string, string>> = {
  ...{ im: "i am", id: "i would", ill: "i will", ive: "i have", youre: "you are", youve: "you have" },
  ...{ its: "it is", itll: "it will", itd: "it would", thats: "that is", thatll: "that will" },
  ...{ thatd: "that would", thiss: "this is", theres: "there is", lets: "let us", were: "we are" },
  ...{ dont: "do not", doesnt: "does not", didnt: "did not", isnt: "is not", wasnt: "was not" },
  ...{ wont: "will not", wouldnt: "would not", cant: "can not", cannot: "can not", couldnt: "could not" },
  ...{ shouldnt: "should not", arent: "are not", havent: "have not", gonna: "going to", wanna: "want to" },
  ...{ gotta: "got to", lemme: "let me", gimme: "give me", dunno: "do not know", cancelled: "canceled" },
  ...{ alright: "all right", okey: "ok", okay: "ok", kay: "ok", okeydokey: "ok", okie: "ok", mkay: "ok" },
  ...{ yea: "yeah", yah: "yeah", ya: "yeah", yess: "yes", yass: "yes", yup: "yep", yeap: "yep" },
  ...{ mhm: "uh huh", mmhm: "uh huh", mmhmm: "uh huh", uhhuh: "uh huh", nevermind: "never mind" },
  ...{
    naw: "nah",
    noo: "no",
    thx: "thanks",
    pls: "please",
    maam: "madam",
    lookin: "looking",
    ones: "one is",
  },
};

const short = new RegExp(`\\b(?:${Object.keys(writtenOut).join("|")})\\b`, "g");

const spelled = (said: string): string =>
  said
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\bwe[’‘`´']ll\b/g, "we will")
    .replace(/[’‘`´']/g, "")
    .replace(/[^\p{L}\p{N} \n|]+/gu, " ")
    .replace(/ {2,}/g, " ")
    .replace(/^ | $/gm, "")
    .replace(short, (word) => writtenOut[word] ?? word);

const that = "[that|it|this|that one|this one]";
const day = "[day|date|one]";
const order =
  "[it|that|this|that one|this one|the order|my order|that order|this order|the whole order|the whole thing|everything|the thing]";
const good =
  "[right|correct|fine|good|great|perfect|ok|all right|exactly right|wonderful|lovely|excellent|awesome|cool|nice|fantastic|absolutely right|absolutely fine|just fine|totally fine|perfectly fine|quite right|quite all right|good enough|true|so]";
const asIs =
  "[as it is|as is|as it was|the way it is|the way it was|as scheduled|as planned|on schedule|as before|as they are|unchanged|the same|as i had it|as it stands|when it was]";
const asItIs = asIs.replace(
  "[",
  "[|like that|like it is|like it was|how it is|how it was|where it is|where it was|what it is|alone|be|in place|",
);
const untouched =
  "[it|that|this|that one|this one|the order|my order|that order|this order|the whole thing|everything|things|the thing|all|what we have|what i have|the date|the day|my date|my day|the old date|the old day|the original date|the original day|the current date|the current day|the same date|the same day|the present date|the existing date|the schedule|the date i have|the date it has|the order alone|it on the schedule it is on]";
const old = "[old|original|current|existing|first|same|present]";

/** What was read back is not what the caller wants. */
const wrong = `
  something else, will not work, will not work for [me|us], i am not [happy|ok] with that, it is not, that is not,
  it does not, not exactly, not quite, not right, not like that, not that, not that one, not this one, not it,
  not this, not correct, not good, not ok, i did not want that, i do not like that, i would not like that,
  not for me, not what i [want|wanted|said|meant|asked for], incorrect, wrong, false, untrue, that is false,
  ${that} [is|was] not [right|correct|it|ok|good|fine|true|so|the one|what i want|what i wanted|what i said|what i meant|what i asked for|what i asked],
  ${that} is [wrong|incorrect|not quite right|all wrong|completely wrong|a mistake|no good],
  i did not [say|mean|want|ask for|ask] that, i did not say that, that is a mistake,
  you [misheard|misunderstood] [|me], you heard me wrong, you heard wrong, you got [it|that|me] wrong,
  you have got [it|that] wrong, you are wrong, you are mistaken, that was a mistake, my mistake, by mistake,
  it will not, that will not work, that will not do, that does not work, that does not work for [me|us],
  that is no good, that is no good for me, that does not suit me`;

/** The caller wants nothing else. */
const nothingElse = `
  i am [good|fine|ok|all right|all set|set|done|finished|happy|through] [|now|for now|here|today|for today|with that],
  we are [good|fine|ok|all right|all set|set|done|all good|finished|through] [|now|for now|here|today],
  all [set|done|good|sorted|finished] [|now|for now|here], it is [ok|fine|all right|good|sorted],
  [|i think|i guess|i believe] [that|this|that one|it] [is|was|will be|would be|should be|about does|does] [all|it|everything|the lot|plenty|enough],
  that is [all|everything|it] [|for now|for today|for me|from me|now|then|really],
  [|i think|i guess] that [is|was|will be] [all|everything|it] [that |]i [needed|need|wanted|want|had|have|was after|called for|called about|wanted to know|needed to know] [|today|for today|for now|right now|from you|then],
  that [covers|does|sums up|takes care of|completes|settles] [it|everything|that],
  [i have|i got|we have] [everything|all] [|that] [i need|i needed|we need|we needed|i want|i wanted], that will do [|me|it|nicely|for now],
  nothing [|else|more|further|at all|right now|today|really|for now] [|that i need|i need|i can think of],
  [there is|i need|i have|i have got|got|i want] nothing [|else|more|further],
  [i do not|we do not|do not|i did not] [need|want|have|require] [|any] [anything|any] [|else|more|further|other] [|things|help|at the moment],
  [there is not|there are no|there is no|there is not] [anything|any|other|more] [|else|more|things|questions],
  [no|not] [more|further|other] [questions|things|requests|business], no other [questions|requests],
  not [that i can think of|that i know of|today|right now|at the moment|at this time|for now|as far as i know],
  can not think of anything [|else], i can not think of anything [|else], done, finished, sorted, all finished,
  [it|that] can [stay|be left|remain] [|as is|as it is|like that|where it is|the way it is]`;

/** Said of the date that the order has, where no other was read back. */
const fineAsItIs = `
  ${untouched} [is|was|will be|would be|suits|works|] [|still|also|actually|really|just] [fine|ok|good|all right|great|best|me|for me] ${asItIs} [|after all|now|then],
  the [date|day|one] [|that is] [on there|it has|i have|it is|it had|set] [|now|already] [is|was|works|suits] [|still|just] [fine|ok|good|all right|great|best|me|for me] [|after all|now|then]`;

/** The caller leaves it for another time, or goes back. */
const anotherTime = `
  let me [think|sleep|mull] [|about it|on it|it over|that over|about that|on that] [|first|a bit|some more], let me [see|check|ask|look] [|first],
  i [will|need to|have to|want to|should|must|would like to|had better|better|would rather] [think|sleep] [|about it|on it|it over|about that|on that] [|first|some more],
  i [will|need to|have to|want to|should|must|would like to|had better|better|would rather] [check|talk|ask|speak|see] [|it|this|that] [|with|to] [|my] [husband|wife|daughter|son|partner|boss|family|roommate|mother|mom|dad|father|calendar|schedule|neighbor] [|first|about it],
  i [need to|have to|should|must|will] check [|first|my calendar|my schedule|my diary|that first|it first],
  [i will|i can|let me|we will|i may|i might|i would rather|i will have to|i will just|i am going to] [try|come|get back to|do it|do that|do this|decide|see] [|you] [|back] [later|again|another time|some other time|then|another day|when i know|once i know|soon] [|on that|about that|about it|on it|with a date|with a day],
  [|and|i will|i can|let me|we will|i may|i might|i would rather|i will have to|i will just|i am going to] [call|ring|phone|get back] [|you|to you] [|back] [|later|again|another time|some other time|tomorrow|then|another day|when i know|once i know|soon] [|on that|about that|about it|on it|with a date|with a day],
  [|and|maybe|perhaps|at] another time, [maybe|perhaps|and] another day, some other time, [maybe|perhaps|some time|sometime] [later|another time|some other time|next time],
  not [yet|today|now|right now|this time], [i have|we have] not [decided|made up my mind|made up our minds] [|yet],
  i [do not|can not|could not] [know|decide|tell|say] [|yet|right now|now|today|which day|which one|which] [|yet],
  i am [not|still not] [sure|certain|decided] [|yet|which day|now|about that], i am undecided, undecided,
  [go|take me|bring me|return|get] [back|back to] [|to|] [|the] [|menu|main menu|start|beginning|previous menu|last menu], main menu, the menu, menu,
  [the|] start over, exit, get me out of here, cancel [that|the|this] [request|change|update|edit], cancel the date change, [drop|ditch|abandon] [it|that|this|the change],
  scratch that, scrap [it|that|the idea|that idea|the change], ignore [that|it|me|what i said], disregard [that|it|me|what i said],
  [on second thought|on second thoughts|after all|on reflection|thinking about it|come to think of it]`;

/** Said alone they mean that nothing more is wanted, and elsewhere something else. */
const enough = `
  that is fine, that is good, that is great, great, perfect, good, fine, ok, all right, got it, i got it, understood,
  i understand, i see, wonderful, lovely, excellent, awesome, cool, super, brilliant, all right then, that is all right`;

export const answers: Answers = {
  spelled,
  between: " ",

  hesitant: `
    um, umm, uhm, uh, er, erm, ah, hm, hmm, mm, well, so, and, like, you know, i mean`,
  fillers: `
    um, umm, uhm, uh, er, erm, ah, aha, oh, ooh, hm, hmm, mm, well, so, then, and, please, thanks, thank you,
    thanks a lot, thank you [so|very] much, many thanks, cheers, kindly, hi, hello, hey, sir, madam, miss, man,
    dear, buddy, mate, honey, folks, dude, actually, i said, i say, i mean, like, you know, now, just,
    in that case, sorry, really, i appreciate it, much appreciated, i would say, my friend,
    [thanks|thank you] [|so much|very much|a lot|a bunch|a million|again|kindly] for [|all] [your|the] [help|time|call|assistance],
    thanks [so much|very much|a bunch|a million|again|anyway|then|for everything], thank you [again|kindly|anyway|for everything],
    [you|that] [have|has] been [|very|so|a great|really] [help|helpful|kind], love, darling, sweetie, hon, my dear, oh dear,
    bless you, good to know, [|do] you know what, [|i] tell you what, to be honest, honestly, you see, if it is all the same to you`,
  corrections: "i mean, i meant, or rather",
  farewells: `
    bye, bye bye, goodbye, good bye, bye now, bye for now, bye then, good night, good evening, good day,
    see [you|ya] [|later|soon|then|around|again], see you [next|another] time, later then, so long, farewell,
    talk [to you|] [soon|later|again], [speak|talk] to you [soon|later|then|again], catch you later,
    take care [|now|of yourself|then], [you |]take it easy, i am [hanging up|off|going|going now|leaving] [|now],
    i will [hang up|let you go|go|be off|be going] [|now], [|i] [have to|got to|must|need to] [go|run|hang up] [|now],
    have a [good|nice|great|lovely|wonderful|blessed] [day|one|night|evening|afternoon|morning|weekend|week|rest of your day],
    [you|] have a [good|nice|great|lovely|wonderful|blessed] [day|one|night|evening|weekend] [|too|now|yourself],
    you too, same to you, all the best, ta ta, toodle oo, cheerio, adios, ciao`,
  yes: `
    spot on, bang on, that is spot on, righto, right you are, why yes, why of course, that is a yes from me,
    not a problem, that is not a problem, no objection here, i can live with that, i can do that,
    [that|it|] [should|ought to|would|will] be [fine|ok|good|all right|great], i am [fine|ok] with it,
    that is [a|] perfect, yes, yeah, yep, uh huh, aye, ok, ok dokey, ok doke, ok dokie, sure, sure thing, surely,
    for sure, right, correct, exactly, precisely, absolutely, definitely, certainly, totally, indeed, naturally,
    fine, perfect, great, good, cool, awesome, wonderful, excellent, lovely, super, fantastic, brilliant,
    very good, very well, all right, all good, of course, by all means, no problem, no worries, no problem at all,
    why not, you bet, you got it, you have got it, you have it, you have [that|it] right, affirmative, agreed,
    i agree, deal, confirmed, confirm, i confirm, i confirm [that|it|this], confirm [that|it|this], roger,
    roger that, true, that one, go ahead, go right ahead, go on, go for it, go on then, proceed, carry on,
    please proceed, feel free, [yes |]go ahead [and|] [do|] [it|that], do it, do that, do so, do this, please do,
    make it so, make it happen, let us do [it|that|this], let us go, let us go with that, let us go for [it|that],
    i will go with that, i will go for that, i will take [it|that|that one], with that, take [it|that],
    ${that} is ${good} [|for me|by me|with me|for us|with us|by us|then], that is it, that is the one,
    that is that, it is, it does, that it is, this is it,
    that is what i [want|wanted|said|meant|asked for|need|would like|am asking for],
    that is exactly [it|right|what i want|what i wanted|what i said|what i meant|what i need],
    exactly what i [want|wanted|need], just what i [want|wanted|need],
    ${that} works [|for me|for us|fine|well|great|perfectly|just fine],
    ${that} [will|would|should|can] [work|do|be fine|be good|be great|be ok|be perfect|be lovely|be wonderful|be all right|be nice|suit me] [|for me|for us|fine|nicely|just fine|thanks],
    works, works for [me|us], fine by me, fine with me, fine for me, good with me, ok by me, ok with me,
    ok for me, good for me, great for me, suits me, suits me fine, ${that} suits me,
    sounds [right|good|great|fine|perfect|ok|lovely|like a plan|about right|all right|excellent|wonderful],
    ${that} sounds [right|good|great|fine|perfect|ok|lovely|all right|excellent|wonderful],
    looks [right|good|fine|great] [|to me],
    [|that|it|this|that all] [sounds|looks] [|very|pretty|really|just|absolutely|all] [right|good|great|fine|perfect|ok|lovely|correct] [|to me|to us|from here|then],
    i am [ok|fine|good|happy|cool|all right|comfortable|content] with [that|it|this],
    i am [happy|ok] for you to do [that|it], happy with [that|it],
    i have no [objection|objections|problem] [to that|with that|], [no|i have no|we have no|there is no] [objection|objections|complaints|issue|issues|problem|problems] [|to that|with that|from me|here|at all|on my end|from us], i do not mind,
    i do, i am, i would, i would [like|love] [that|to|it], i want that, i would like you to, i want you to,
    i want to, i am [|quite|very|pretty|absolutely|totally|completely|really|definitely|a hundred percent] [sure|positive|certain|happy with that|fine with that|ok with that] [|about it|about that|of it], we do, you can, you may, you can do that, you may do that,
    please go ahead, [|please|you can|you may|yes] [do|go with|go ahead with|confirm] [that|it|this] [for me|for us|then|now], i accept, accepted, accept, i said yes, say yes, it is a yes, that is a yes, a yes from me,
    the answer is yes, my answer is yes, one hundred percent, 100 percent, hundred percent, without a doubt,
    no doubt, heck yes, hell yes, hell yeah, heck yeah, yes indeed, that is all right, that is affirmative,
    you are right, you are correct, you heard [right|me|correctly], that is fine thanks, exactly that, just do it`,
  no: `
    i do not, i would not, not really, not at all, of course not, nothing, neither,
    i do not want [that|this|to|you to|to do that|to do it|that one|any of that], i do not wish to,
    i do not think so, i think not, i do not agree, i disagree, negative, it is a no, that is a no,
    the answer is no`,
  firmNo: `
    no, nope, nah, no no, no no no, no sir, no madam, no way, no thanks, no thank you, no please, hell no,
    heck no, god no, nuh uh, uh uh, oh no, absolutely not, definitely not, certainly not, surely not,
    no not at all, no not really, no do not, no that is wrong, no that is not right, i said no, i say no`,
  leaving: `
    [let us|let me|i will|we will|we can|i would rather|i would like to|i would prefer to|i want to|you can|i think i will|just|please|best|better|no|] [leave|keep] ${untouched} ${asItIs},
    [|just|please|you can|so|then] [send|ship|deliver|mail|get] [it|the order|my order|that|them] [out|] [on|for|by] [the|my|its] ${old} [date|day|schedule],
    [|just|please|you can|so|then] [send|ship|deliver|mail] [it|the order|my order|that|them] [|out] ${asIs},
    [i am|i will be|we are|we will be|i would be] [|still|just] [fine|ok|good|happy|all right] with [the|my] ${old} [date|day|one|plan],
    [i am|i will be|we are|we will be|i would be] [|still|just] [fine|ok|good|happy|all right] with [it|things|that|everything|the date] ${asIs},
    let [it|that|things] [be|stay], let [it|that|things] [ship|go|stay|go out] ${asIs}, let it ship when it was going to, leave [me|us] alone, leave well enough alone,
    [i will|we will|let us|i would rather|i want to|i think i will|let me|just|i am going to|] [stick|stay|go] with [|the|my|our] ${old} [date|day|plan|one|schedule],
    [i will|we will|let us|i would rather|i want to|i think i will|let me|just|i am going to|] [stick|stay|go] with [what|the date|the day|my date|the one|the date that] [i have|i have got|we have|it has|it had|is there|was there],
    [it|that|they|the order|my order|the date|the day|the delivery|everything|things] [can|should|could|may|will|must|might as well|] [stay|stays|remain|remains|be left] ${asItIs},
    [it|they|the order|my order|everything] [can|should|could|may|will|must|might as well|] [go|ship|go out] ${asIs},
    [it|that|the order|everything] is [fine|ok|good|all right|great] [as it is|as is|the way it is|like it is|how it is|as it was|where it is],
    [the|my] ${old} [date|day|one] [is|was|works|suits me] [|still|just] [|fine|ok|good|all right|great|best] [|for me] [|after all|then],
    [the|] ${old} [date|day] [|please|as before|it had|it has|is fine|is good|is ok], ${asIs}, no [|new|other|different] [change|changes|date|day|need|edits|updates] [|please|needed|necessary|required|at all|then|to it|to that],
    nothing [needs|has to|should|need] [changing|change|be changed|to change|to be changed], [there is|] no need [|to change|to change it|to change anything|to move it|for that],
    [i|we] [do not|will not|did not|am not|are not] [|really] [need|want|have|wish|going|planning|like] [|to] [change|move|pick|choose|reschedule|touch|do|pick a date|set|update|any|a|bother] [|it|that|anything|this|changes|a date|a day|the date|the day|a new date|a new day|any date|one] [|after all|anymore|any more|today|now|then],
    i [will not|would not|am not] [be changing|changing|moving|going to change|going to move|change|move|touching] [|it|that|anything|the date] [|after all|today],
    i would rather not [|thanks|change|change it|change anything|move it|do that|do it|touch it] [|today|now|after all], i would prefer not [|to], i would rather you did not,
    [|please|no|just|you know what|no please] do not [|do|change|touch|bother|move|make|worry|reschedule|worry about] [|it|that|this|anything|a thing|any changes|a change|any change|the date|the order|my order|about it|about that],
    [let us|better|rather|best|please] not [|do that|touch it|change it|bother|move it|change anything|do it], we had better not,
    [skip|undo] [it|that|this|the change], take it back, i take it back, scrap that,
    [|oh|ah|just|please|let us|you can|we can] [forget|never mind] [|it|that|about it|about that|the whole thing|i asked|i said anything|the change|the date|about the change|about the date|about the date change|about changing it|then|all that|what i said],
    never, do not you bother, stop [|it|that|this|there|right there], quit [|it|that], abort,
    [|i|i have|we have] [|just|] changed [my mind|my mind about that|our minds], i have had second thoughts, not now, not anymore, not any more, not today, i will pass, pass, no more,
    i have decided [against it|not to|to leave it|to keep it], i have reconsidered, no longer, [i|we] [do not|no longer] [want|need] [this|it|to|that] any more,
    i do not want to do this, i do not want this anymore, back out, i want out, count me out`,
  either: `
    it is ok, it is fine, it is all right, it is good, i am good, i am fine, i am ok, i am all right,
    i am all set, all set, got it, i got it, understood, i understand, i see, that is all, that is everything,
    all right then`,
  aside: `
    wait, wait wait,
    [wait|hold on|hang on|just|give me|one|hold|gimme|] [a|one|just a] [second|sec|minute|min|moment|bit|tick|while],
    hold on, hang on, hold it, one [second|sec|moment|minute], just [one|a] [second|moment|minute], wait up,
    not so fast, slow down, not yet, let me [think|see|check|look|ask], let me [think|see] about it,
    i need to think, i have to think, give me time, can i think about it, bear with me, hold the line,
    i do not know, i am not sure, not sure, i am unsure, i have no idea, no idea, no clue, maybe, perhaps,
    possibly, probably, probably not, i guess, i guess so, i guess not, i suppose, i suppose so, i think so,
    i believe so, i hope so, if you say so, kind of, sort of, more or less, whatever, it depends, that depends,
    either, i do not care, could be, might be, almost, not necessarily, but, although, though, however, if,
    unless, except, only, instead, or, rather, on second thought, on second thoughts, scratch that, drop it, what,
    which, when, how, who, pardon, pardon me, excuse me, huh, say again, come again, is that right, really is it, change it, change that, no one, no wait, no problem but, cancel`,

  to: {
    date: {
      yes: `
        [|yes ]on that [day|date], confirm the [change|date|day], confirm [that|this] [day|date],
        the [day|date] is right, that is the right one,
        [that|this] ${day} [|please|is fine|is good|is great|is ok|is perfect|is right|is correct|works|works for me|will do|will be fine|would be great|would be good|would be fine|would be perfect|suits me|sounds good|sounds great],
        that day then, that is [|exactly|just] the [day|date|one] [|that] i [want|wanted|need|needed|said|meant|asked for|had in mind|would like|was after], make the [change|switch|move], [go ahead with|do] the [change|switch|move], on that day, that is the [day|date|right day|right date|correct date], then is fine,
        right day, right date, correct date, the date is [right|correct|fine|good], move it, please move it,
        move it [there|then|to then|to that|to that day|to that date],
        go ahead and [move|change|ship|reschedule|switch|update] it, change it to [that|that day|that date],
        please change it, reschedule it, switch it, make it that day, make it that, ship it, ship it then,
        ship it on that day, send it then, send it on that day, ship it that day, [book|schedule|put|set|lock|write|pencil] [it|that|me|this] [in|down|up], book it,
        schedule it, update it, set it, i will take that [day|date], let us go with that [day|date],
        let us take that [day|date], i can do that day,
        that day is [all right|just fine|good for me|fine with me|fine by me|okay with me]`,
      no: `${wrong},
        i do not want it, i do not need that, i do not need it,
        [pick|choose|find|give me|try] [another|a different] [day|date],
        can [we|i|you] [do|pick|choose|have|get|find|try|make it] [another|a different|some other] [day|date|one|time],
        something [later|earlier|sooner], some other time, [that is|it is] too [late|early|soon|far] for [me|us],
        i am not [available|home|in|there|free|around] [then|that day|on that day],
        i will not be [home|in|there|available|around] [|then|that day|on that day],
        we will not be [home|in|there] [|then|that day|on that day], [the |]wrong [day|date],
        [that|it] is the wrong ${day}, [that|it] is not the ${day}, [that|it] is not the [right|correct] ${day},
        [not|no not] [that|this] [day|date], not then, not on that [day|date],
        [a|some|an|] [different|other|another] [day|date|time|one], another day, another date,
        some other [day|date], any other [day|date], a later [day|date], an earlier [day|date],
        a different [day|date],
        [that|this] [day|date] [does not work|does not suit me|is not good|is no good|will not work|is bad|is wrong|is not right|is not ok|is impossible|is not possible] [|for me|for us],
        i can not do that [day|date], i can not [do that|make that|make it], that is too [late|early|soon|far],
        too [late|early|soon], earlier, later, sooner, i do not want that [day|date],
        i want [a different|another] [day|date], i would like [a different|another] [day|date],
        i would prefer [a different|another] [day|date], do not move it, do not change the date,
        do not reschedule it, do not ship it then, keep the [old|original|current|same|present] [date|day],
        leave the [date|day] [alone|as it is|], keep the [date|day] [as it is|], the [old|original] [date|day]`,
    },
    cancel: {
      yes: `
        [the whole|the entire] [order|thing], all of it, everything, cancel all of it, cancel the lot,
        confirm [the|] cancellation, i confirm the cancellation, the whole lot,
        cancel ${order} [|please|for me|now|thanks|then|for us|right away|please and thank you], cancel,
        [go ahead and|please|you can|you may|i want to|i would like to|i do want to|i want you to|i would like you to|i wish to|yes please|just|do] cancel [|it|that|the order|my order|this order|that order|everything|the whole thing] [|for me|for us|now|then|right away],
        i want it canceled, i would like it canceled, i want [the|my] order canceled, have it canceled,
        get it canceled, [get rid of|bin|kill|void|call off] [it|the thing|the order|the whole thing|the lot|my order|this order|that order], do cancel, call it off, scrap it, cancel away, canceled please, cancel the purchase,
        cancellation please, go ahead with the cancellation, cancel it all`,
      no: `${wrong},
        i never asked to cancel [|it], i did not ask to cancel [|it], cancel the cancellation,
        no cancellation please, [no|please|] do not cancel [|${order.slice(1, -1)}|anything], do not,
        i do not want to cancel, i do not want to cancel [it|that|anything|the order|my order],
        i did not want to cancel [|it], i do not want it canceled, i do not want [the|my] order canceled,
        i did not [say|ask to] cancel, not cancel, never cancel, do not you cancel it, stop the cancellation,
        no cancellation, i never said cancel, i still [want|need] [it|that|the order|my order],
        i want [it|to keep it|my order|to keep the order|to keep my order], i do want it, i need it,
        i would like to keep [it|the order|my order], i will keep [it|the order|my order], let me keep it,
        i want to keep that, keep my order [as it is|]`,
    },
    day: { ending: `${nothingElse}, ${fineAsItIs}`, leaving: anotherTime },
    more: { ending: `${nothingElse}, ${fineAsItIs}`, no: `${enough}, ${anotherTime}` },
  },
};
