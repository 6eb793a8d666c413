import type { WishWords } from "../wishes/wish-words.ts";

/** Short forms are written out, so that a pattern needs only one form. */
const written: readonly (readonly [heard: RegExp, written: string])[] = [
  [/\b(?:can't|cannot|cant)\b/g, "can not"],
  [/\bwon'?t\b/g, "will not"],
  [/\b(do|does|did|is|are|was|were|has|have|had|would|could|should)n'?t\b/g, "$1 not"],
  [/\bain't\b/g, "is not"],
  [/\blet'?s\b/g, "let us"],
  [/'d\b/g, " would"],
  [/'ll\b/g, " will"],
  [/'m\b/g, " am"],
  [/'re\b/g, " are"],
  [/'ve\b/g, " have"],
  [/'s\b/g, " is"],
  [/\b(?:im)\b/g, "i am"],
  [/\bive\b/g, "i have"],
  [/\bgonna\b/g, "going to"],
  [/\bwanna\b/g, "want to"],
  [/\bgotta\b/g, "got to"],
  [/\bnevermind\b/g, "never mind"],
  [/\blemme\b/g, "let me"],
  [/\bgimme\b/g, "give me"],
  [/\bdunno\b/g, "do not know"],
  [/\b(that|what|where|when|who|there|here|he|she)s\b/g, "$1 is"],
  [/\bcancell/g, "cancel"],
  [/\b(?:like|love) to\b/g, "want to"],
  [
    /\b(?:um+|uh+|er+|hmm+|please|actually|maybe|kindly|really|simply|ok|okay|well|dear|love|honey|hon|sweetie|sir|madam|ma'am)\b/g,
    " ",
  ],
];

export const wishes: WishWords = {
  normalized: (transcript) =>
    written
      .reduce(
        (left, [heard, form]) => left.replace(heard, form),
        transcript.normalize("NFKC").toLowerCase().replace(/[’‘]/g, "'"),
      )
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  space: " ",
  gap: 4,
  lists: {
    not: "not/never/no/without/nobody",
    want: "want/wants/wanted/need/needed/have/going/trying/try/planning/plan/wish/mean/mean_for/intend/here/calling/asking/ask/think/rather/ready/wanting/looking/prefer/saying/say/said/tell_you/ask_you/want_you/need_you/ask_anyone/told_you/would_want/would",
    it: "it/this/that/them/those/these/my_order/the_order/this_order/that_order/an_order/my_purchase/the_purchase/the_item/my_items/anything/everything/the_whole_thing/the_thing/the_whole_order/the_entire_order/my_whole_order/my_entire_order/all_of_it/order/purchase/the_package/my_package/my_stuff/the_shipment/the_delivery/my_delivery/these_orders/my_orders/both/mine/one",
    cancel: "cancel*/void/scrap/withdraw/revoke/rescind/terminate/abort/nix/annul/uncancel/retract/scratch",
    move: "move/moved/moving/reschedul*/postpon*/delay/delaying/shift/push/bump/defer/rearrang*/switch/change/changing/changed/alter/adjust/modify/set/pick/choose/select/update/edit/correct/fix/swap/rebook/get/have/do/find",
    change: "change/changing/alter/modify/edit/update/switch/adjust/correct/fix",
    shift:
      "move/moving/reschedul*/postpon*/delay/delaying/shift/shifting/push/pushing/bump/defer/rearrang*/hold_off/hold/put_off/put_back/push_back/push_out/bring_forward/move_up/expedite/speed_up/hasten/hurry/rush/rebook/slow_down",
    date: "date/dates/day/days/ship_date/shipping_date/delivery_date/arrival_date/schedule/delivery_day/shipping_day",
    other: "another/different/other/new/later/earlier/sooner/alternative/better",
    goods:
      "order/orders/package/packages/parcel/stuff/delivery/shipment/item/items/purchase/things/thing/box/mail/product/products/mug/lamp/goods",
    arrive:
      "arrive/arrives/arriving/come/comes/coming/get_here/getting_here/get_to_me/getting_to_me/show_up/showing_up/ship/ships/shipping/shipped/be_delivered/delivered/delivering/be_here/here/leave/leaves/left/go_out/going_out/gone_out/goes_out/went_out/be_sent/sent/send/sending/land/reach_me/deliver/dispatched/out_the_door/be_shipped/receive/expect/get/getting/out/moving/on_its_way/on_the_way/start/going_to_go",
    send: "send/sent/ship/shipped/deliver/delivered/come/arrive/go_out/have/get/receive/leave/hold/mail/bring/delivery/shipping/be_here/here/drop_off",
    person:
      "person/human/human_being/agent/representative/rep/operator/someone/somebody/anyone/anybody/manager/supervisor/staff/staff_member/associate/advisor/owner/live_person/live_agent/real_person/real_human/real_people/people/boss/specialist/employee/customer_service/customer_support/customer_care/support/help_desk/clerk/assistant/service_desk/attendant/team/sales/receptionist/consultant",
    talk: "talk/speak/talking/speaking/chat/speak_with/put/transfer/connect/pass/get/give/let/reach/transferred/connected/through/want/need/rather/deal/help/assistance/hear/discuss",
    number: "one/two/three/four/five/six/ten/a_dozen/1/2/3/4/5/6",
    whole: "it/this/that/them/my_order/the_order/this_order",
    part: "one/two/three/half/part/some/1/2/3/a_few/a_couple/several",
    monday: "monday/tuesday/wednesday/thursday/friday/saturday/sunday/monday*",
    month: "january/february/april/june/july/august/september/october/november/december/may/march",
    nth: "first/second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth/eleventh/twelfth/thirteenth/fourteenth/fifteenth/sixteenth/seventeenth/eighteenth/nineteenth/twentieth/twenty_first/twenty_second/twenty_third/twenty_fourth/twenty_fifth/thirtieth/1st/2nd/3rd/4th/5th/6th/7th/8th/9th/10th/11th/12th/15th/20th/25th/30th",
    when: "<monday>/<month>/tomorrow/next_week/next_month/the_<nth>/the_week_after/the_day_after/the_following_week/weekend/a_weekend/christmas/the_holidays/later/sooner/earlier/faster/quicker/quickly/early/earliest/asap/as_soon_as_possible/right_away/after/before/a_week/weeks/days/another_time/some_other_time/some_other_day/next_year/by_the/the_end/the_beginning/the_start/the_middle/end_of/start_of/beginning_of/easter/thanksgiving/new_year/halloween/payday/spring/summer/fall/winter/the_first_of/mid_<month>/the_birthday/my_birthday/graduation/next_time/a_fortnight/fortnight",
    far: "next_week/next_month/a_week/a_day/days/weeks/a_month/a_few/a_couple/a_bit/a_little/forward/back/up/later/out/a_while/off/earlier/sooner",
    time: "teatime/tea_time/dinner/dinnertime/suppertime/supper/breakfast/midday/midnight/dawn/dusk/dark/sunset/sunrise/lunch/nightfall/morning/mornings/afternoon/afternoons/evening/evenings/night/noon/lunchtime/am/pm/o'clock/time_slot/time_window/time_of_day/specific_time/certain_time/time_frame/delivery_time/delivery_window/after_work/slot/exact_time",
    language: "japanese/nihongo/english/日本語*/英語*",
    foreign:
      "spanish/español/espanol/chinese/mandarin/cantonese/korean/french/german/portuguese/vietnamese/tagalog/russian/italian/arabic/hindi",
    broken:
      "dud/lemon/junk/faulty/knackered/bust/busted/snapped/kaput/warped/frayed/loose/bruised/wilted/unsealed/mangled/squashed/soaked/soggy/shredded/wonky/broken/damaged/defective/faulty/cracked/crushed/torn/shattered/dented/leaking/scratched/ripped/smashed/chipped/bent/spoiled/rotten/expired/stained/moldy/malfunction*/in_pieces/bad_condition/dirty/ruined/destroyed/wet/messed_up/melted",
    some: "<part>/the_other_half/most/a_lot/a_bit/pieces/parts/something/things/stuff/one/items",
    mark: "scratch*/dent/dents/crack/cracks/chip/chips/hole/holes/tear/tears/rip/stain/stains/mark/marks/ding/dings/mold/mould/rust/gash/smudge/bump/spot/spots/split/leak/stain*",
    fee: "fee/fees/charge/charges/penalty/cost/costs/money/price/pay/free/refundable",
    size: "size/sizes/scent/fragrance/finish/shade/length/width/type/brand/design/wattage/edition/fabric/flavour/print/color/colors/colour/colours/model/style/version/quantity/number_of/amount/pattern/flavor/material",
    hue: "red/blue/green/black/white/pink/gray/grey/yellow/brown/purple/silver/gold/medium/small/large/extra_large/bigger/smaller/larger/red_one/blue_one",
    place:
      "po_box/p_o_box/pobox/address/addresses/street/zip_code/zipcode/zip/postcode/postal_code/apartment_number/apartment/unit_number/house_number/destination/the_recipient/phone_number/contact_info/contact_information/contact_details/email_address/my_email/city/suite_number/delivery_location/last_name/first_name/telephone_number/cell_number/mobile_number",
    family:
      "husband/hubby/wife/missus/old_man/other_half/grandma/grandpa/accountant/doctor/husband/spouse/partner/boyfriend/girlfriend/mom/mum/mother/dad/father/parents/son/daughter/sister/brother/family/roommate/kids/other_half/better_half/landlord",
    bought: "ordered/ordering/bought/buying/purchased/placed",
    piece:
      "screws/screw/parts/pieces/bits/lid/lids/cord/cable/charger/manual/instructions/batteries/battery/handle/handles/leg/legs/button/buttons/strap/cover/remote/key/keys/stand/plug/adapter/top/bottom/back/cap/buckle/label/sleeve/pump/bulb/shade",
    home: "house/home/place/office/work/workplace/hotel/neighbor/neighbors/mom/mother/parents/daughter/son/sister/brother/friend/school/store/shop/pickup_point/pickup_location/locker/job",
  },
  rules: [
    // Who will think it over, ask at home or call again changes nothing now.
    {
      means: "LeaveAsIs",
      said: `
        check/look_at my calendar/schedule/diary, check with, think it over/through, think about it/that/this/things $, have/need/want to think about it/that/this,
        will/let_me/can/gotta/better/should think about it/that/this some_more/first/and/then/before?,
        sleep on it/that, mull it over, ask/check/talk/speak/discuss/talk_it_over/a_word/run_it_by/run_this_by … with/to? my/the/our <family>, see/find_out/hear what my <family>,
        see if my <family>, before i do/decide/commit_to/agree_to anything, get back to you,
        ask/check_with/consult/talk_to my/the? <family>/him/her,
        wait until/till my <family> is/gets home/back, make up my mind, have not decided, not decided yet,
        not sure yet, next time $, let you know, have/get/let him/her/my_<family> call/ring/phone/handle/deal/do, do it/this/that online/myself/later/another_time/some_other, once/when/after/until i know/have_checked/find_out, need/have/got to check/ask/look/find_out/see first/my/at/with/what/when, let me check/look/see my/at/with/what/when_i,
        will decide/see later/then/first, maybe/perhaps later, would rather wait $, get back to you, need/want/take some? more? time to think/decide, decide later, not ready to decide,
        come back to it/this/that later?, deal with it/this/that later/another_time/tomorrow, hold off for now,
        leave it for now/today, i will/can/could/may/might/would/shall/should/better/have_to/need_to/am_going_to/got_to just? call/ring/phone/try you? back/again/later/tomorrow/another_time/some_other_time/another_day/when/once/on,
        will/can call/ring/phone/try you? back/again/later/tomorrow/another_time/some_other_time/another_day/when/once,
        call/ring/phone you back/again/later, call/phone/ring/try_again/call_again later/tomorrow/another_time/some_other_time/another_day $,
        not right now, ^ not now, ^ some_other/another time $`,
    },
    {
      means: "Goodbye",
      said: `
        see/talk_to/speak_to/catch you later/soon/again/then/around/tomorrow,
        not need/want any/your/more? help/assistance, enough for today/now, talk/speak later/soon, ^ later/laters gator/alligator/dude/man/then/folks, good_night/goodnight/nighty, night_night/nighty_night,
        answered my/all/the questions/question, question/questions is/are/been? answered, problem/it/that/all is? solved/sorted/settled/resolved,
        end/close/exit/quit/disconnect/terminate/finish/stop the/this/my? call/phone_call/conversation, ^ exit/quit/disconnect/end $,
        i am/will going/leaving/off/go/leave now/$, leave you to it, will be it, that settles, that is that/settled/sorted,
        all good $, you too $, same to you, many/much thanks, gracias/merci/arrivederci/au_revoir/arigato, peace out, stay safe, be well, happy holidays,
        merry christmas, no_more/no_further/nothing_further/no_other from_me/questions/business/requests, nothing at all, cancel/stop the/this call,
        no that/it is/will_be alright/okay/fine/ok/it/all, hanging/hang up, got/have/need to go/run/leave/dash/hang_up $, must go/dash/run $, i am off now/then/$, get going/moving $, get going now,
        got/have to/a go/run/dash/split/scoot/bounce the/my/now/someone/somebody/there/bye/thanks/sorry, kid/kids/baby/dinner/dog … crying/burning/barking, someone/somebody/doorbell is? at/ringing the/my? door?, let you go, end/stop/finish the/this call`,
    },

    // One of two ways, or what would be better: to be asked.
    {
      asks: ["CancelOrder", "LeaveAsIs"],
      said: `
        should/shall/would i/we/you just? cancel*, better/best/smart/wise/worth off? to? cancel*,
        cancel* … if i/you/we/they/it not/never/do_not/is_not/has_not/will_not, cancel* … i/we … will/may/might/would/could not,
        cancel* … or … wait/keep/leave/not/let, wait/keep … or … cancel*,
        cancel* my/this/the/that request/question, forget the_whole_thing/all_of_it/everything/the_lot/it_all,
        am/are/been? thinking/think about/of/i_might cancel*, considering cancel*, consider cancel*,
        ought/had_better/reckon/suppose/guess/might_as_well … cancel*, torn between/about cancel*, having second_thoughts, second thoughts about, undecided/hesitating/hesitant/unsure/two_minds … cancel*,
        pressed/hit/clicked/pushed/selected/chose/tapped … cancel*, cancel* … by mistake/accident,
        canceled … accidentally, not mean to cancel, wondering/wonder … should … cancel*, not know/decide/sure if/whether … cancel*,
        would cancel* … be, is cancel* the/a/my/best/worth/ok/wise/smart, tempted to cancel, half a mind to cancel, ^ stop i? do? not want this/it/that any_more/anymore, ^ stop $,
        do you think/recommend/suggest … cancel*, could/might end_up cancel*, might/may just? cancel*`,
    },
    {
      asks: ["ChangeShippingDate", "CancelOrder"],
      said: `
        cancel*/drop/delete/remove/scrap the/my/that/this new/old/current/shipping/ship/delivery? date/day/slot,
        cancel*/stop/drop … or … push/move/delay/postpone/later/another_day/reschedul*/hold/different,
        stop/drop it/this or push/move/delay/postpone`,
    },

    // A part of the order is not the order: less of it, more of it, another size or colour.
    {
      means: "ChangeItems",
      said: `
        not <want> to cancel* all/everything/the_whole/the_entire/the_whole_thing/the_whole_order … only/just,
        only/just the … need/needs/to be? canceled/cancel/gone/removed, only/just the … canceled, not want/mean/need everything/all/the_whole/the_lot/the_entire … only/just/but, just/only the … not everything/all/the_whole,
        everything/all gone/canceled/off only/just, keep the … and/but cancel/scrap/drop/lose/remove/ditch/delete,
        cancel/scrap/drop/lose/remove/ditch/delete the … and/but keep/leave/send/ship, ditch/lose/scrap/drop the … from, forget/skip/leave/drop/lose the … just/and/but send/keep/ship/give the,
        not all of it/them, not the whole/entire thing/order/lot, not everything only/just, not cancel everything/all,
        cancel*/drop/remove/delete/scratch/take_off/take_out/leave_out/leave_off only/just,
        cancel*/drop/remove/delete/scratch/take_off/take_out/leave_out/take one/two/three/half/part/some/a_couple/a_few/either/1/2/3 of the/these/those/them/my? item/items/things/pieces/them?,
        cancel*/remove/take_off/take_out/leave_out/scratch one/two/three/half/part/some/a_couple/a_few item/items/things/pieces,
        only/just want/need/have_to/would_like to? cancel/drop/remove/return one/two/three/half/part/some/the_first/the_second,
        <number> was/is/are/were too many/much, <number> is/are/will_be/would_be plenty/enough, one/two/three will do, not need/want all/so_many/that_many/this_many/as_many/both/either <number>?,
        <number> will/would/is/are be? fine/enough/plenty/ok/okay/do/perfect, the rest/others, … from/out_of/off my/the basket/cart,
        knock/cut/shave/drop/get/take one/two/three/some/a_couple off, put/have/mark me down for? <number>, still want the other/others,
        take/leave/cut/strike/knock/pull/get … off/out and leave/keep/send,
        everything but/except/besides, all but the/one/two,
        without the, minus the, take/leave/strike/cut/drop the … off/out/off_the_order,
        a/one/two/half? size/sizes up/down/bigger/smaller/larger, go up/down a/one size, size up/down,
        do/try/get/take a/the <hue>/large/medium/small, can/could i have a/the <hue>/large/medium/small, in a? bigger/smaller/larger/different/another, <hue>/navy/beige/teal/cream/orange/violet/turquoise … instead, the same in/but, one in <hue>, <hue> rather_than/instead_of/not the? <hue>,
        want/need/get/like/make_it the/a/it_in/them_in/in/it <hue>/one_in_<hue>,
        swap/switch/exchange/trade/change/replace a/the/my/it/this/them/one … for a/an/the/some/something/one,
        swap/switch/exchange/change/replace the <hue>/<size>/large/medium/small … for/to/with,
        add/throw_in/tack_on/include a/an/another/some/one/two/three/more/extra/the/something/few,
        stick/put/pop/chuck/throw/slip/toss … in with/there/as_well/too, put/include a … card/note/gift/message, clicked/tapped/ticked/hit <size>/large/medium/small,
        the extra_large/large/medium/small one? i/not, bump/up it/that/them up? to <number>,
        add … to it/that/this/my_order/the_order/the_box/them, add on, add to my/the order,
        should/supposed/meant to? be/have_been/order/get/buy/say only? <number>, <number> instead_of <number>,
        ordered <number> … only/just/meant/need/want/wanted/needed/one,
        not want the … want/but/i_want/just/only the, change my/the <number> to a? <number>, get/have/want/do/buy one/it/them in <hue>/leather/wood/cotton/wool/metal/plastic/glass/another/different/the,
        only/just meant/need/needed/want/wanted/ordered? <number> of? them/those/these? $,
        make/bump/change/up/double/increase/reduce/lower it/that/them/the_order/the_number? to? <number> of? them/those?,
        double the/my/it/that, one more of, fewer, not as many, half as many/much`,
    },

    // What came is not what was ordered, or not as it should be.
    {
      means: "DamagedOrWrong",
      said: `
        <some> of? it/them? is/are/was/were missing, <goods> with/has/have/had <some>? missing/things_missing,
        missing from/in/out_of the/my box/package/order/parcel/bag/shipment, <part> … missing from,
        <piece> … missing, has/have/had/with/came/got no/without <piece>, no <piece> in/with/came/on,
        sent/shipped/delivered/gave/mailed/packed/dispatched me/us? the/a? wrong, was not in the/there in? box/package/bag,
        came/arrived/delivered without, forgot to put/include/send/pack, you/they forgot/left/missed the/my/one/a/some, left out the/a/my/one/some,
        <mark> down/on/across/in/all/right/along/through/near/at the/one/it/top/over, <mark> on/in <it>,
        there is/are/was/were a/an/some? big/huge/large/deep/little/small/long/nasty/tiny/ugly? <mark>,
        has/have/had/with/got/find/found/noticed/noticing a/an/some? big/huge/large/deep/little/small/long/nasty/tiny? <mark>, covered in, supposed/should/meant … be/have <number> … and/but/only, only/just <number> … in the box/pack/package/bag/parcel, i count/counted <number>,
        not have/include/contain/come_with the/a/any/its/all <piece>, not have the … <piece>, nothing like the/what, not look/looks like, not look right, opened/open the/it/box/package/up and … was/found/had/inside, there was/were/is a/an/some … in there/the_box/it/my_box/inside, inside was/were a/an,
        one/other/left/right/they/it … is/are a? different size/color than/from/to, one/other/left/right/they/it … is/are a/not/different size/color/match from/than/to? the other/rest/each, two left, not match, there is/was only one/two/half/three, only one/half of/in, in two $, <size> is not what/the/right/as/like,
        sent/gave/shipped me? a/the/an? size … asked/ordered/wanted/need, asked/paid/wanted for? … got/gave/sent/received,
        smells/tastes like, not as described/pictured/advertised,
        fell/came/coming/broke off, piece/load of junk/rubbish/crap,
        sent/got/gave/received/shipped/delivered/have me/us? somebody/someone/another_person/another_customer/a_stranger/some_stranger,
        somebody/someone/another_person/another_customer else? is <goods>/stuff/name_on, belongs to somebody/someone,
        got/received/have/came/sent/shipped/delivered me? a/an/the/it/in? <hue> … but/and/when/not/instead/although i? ordered/asked/wanted/paid/the?,
        ordered/asked_for/paid_for a/an/the/it/in? … but/and/you i/they/you/it/this? got/received/sent/came/is/was/gave/delivered,
        ordered … what i got, is not the <size> i, wrong <size>/<hue>/one/item/product/thing/model came/arrived/was/is_in/in_the,
        came/arrived/showed_up in/as/with? the? wrong/a_different, came/arrived in pieces/bits/half, 
        will/do/does/did/is not turn_on/power_on/power_up/switch_on/start/come_on/go_on/heat/spin/inflate/latch/close/lock/charge/open/close/light/fit_together/boot/run/stay/plug/turning, dead on arrival,
        not turn on, not start_up, never worked, stopped/quit working, looks/seems/is/was/came/arrived used/second_hand/opened/fake,
        falling/fell/came/fallen apart, smells/smelled, in/into <number>/a_million/a_hundred/many pieces, wrong way round,
        not the? one i ordered, not what i/we got/bought/ordered/asked/paid, different from/than the? what/picture/photo/one/website`,
    },

    // It should be here and is not.
    {
      means: "OrderStatus",
      said: `
        not/never got/received/get/receive/gotten/had a/any/my/the? order? confirm*/email/text, did/has/have/when it/my/the/order went/go/gone through,
        not/never heard a_thing/anything/back/from/nothing/since/one/peep`,
    },
    {
      means: "NotArrived",
      said: `
        package/parcel/order/delivery/shipment is/are/was/were/has_gone missing,         never/not_ever show*/turned/came/arrived/made_it/got/been_delivered/delivered/received/reached/landed, did not show/turn up, no show,
        has/have/had/did not shown/showed/turned/turn up, nowhere to be? found/seen, no sign/trace of,
        meant/supposed/due to? be here/delivered/coming/arrive/arriving? already/yesterday/last/ago/by_now/and/but, should/would have been/be/arrived/come/gotten/got/shown/turned/had here/delivered/arrived/it/already/by/up/last/yesterday/long/days/a_week,
        should be here by_now/already, was due/promised yesterday/last/days/a_week/on,
        says/said/shows/showing/marked/claims/saying/show/say/claim it? is/was/has/been? been? as? delivered, delivered but/and/yet nothing/not/no/my/there/i/it, was/got not delivered,
        porch/doorstep/mailbox/mail_box/step/stoop/letterbox is/was? empty/bare, empty porch/doorstep/mailbox, nothing on/at/in my/the porch/doorstep/door/mailbox/step/mail,
        stole*/stolen/swiped/pinched/nicked/robbed/thief/thieves/pirate/pirates, walked off with, zero/nil/not_any sign/trace, and/but it/they is/was/are/were gone/not_there/not_here/nowhere, gone missing, went missing, has/have/had? disappeared/vanished,
        took/taken/grabbed <it>/my_package/my_parcel from/off/right the/my, lost in/by the/my, you/they/driver/ups/fedex/carrier lost <it>/my_package/my_parcel,
        waited/waiting/been_waiting and/for … waited/waiting/weeks/days/month/ages/forever/nothing,
        days/day/week/weeks/month/months/hours/long/very/really/so/way late/overdue/past_due, is/are/running late,
        late and/where/why, came/arrived/got_here/was too? late, still waiting/nothing/not_here, not/nothing shown, where on_earth/the_hell/the_heck, not seen hide, not laid eyes,
        and/but/still/yet/there_is no package/parcel/delivery/order/box/shipment/mail, would be/come/arrive/get here? <when> and/but it is, you/they/it said … and/but it is <monday>/now/the/already/past,
        not make it in? here/time/home/to/yet, neither do i, neither have i, still no? waiting/show, no package/parcel here/yet/still/today, nothing was/has/were/is? been? left/delivered/dropped/come/there/here/at/on, not a soul/nobody/no_one/nothing/zip/zilch/nada/diddly/diddly_squat came/showed/has/turned/arrived/knocked/rang/delivered, sat/stayed/waited in/home/around all, waited/waiting in all,
        reckon/say/said/claim/saying/swear they/it/he/you was? left/delivered/dropped it/off/with/at, days/weeks/months/week/month and/now/since … nothing/still/no/not/diddly/zip/nobody/had,
        had nothing/diddly, yet to receive/arrive/see/get/come/show, never got delivered, not a thing has/came/arrived/here`,
    },

    // Where it is on its way.
    {
      means: "TrackParcel",
      said: `
        which/what/whose truck/van/driver/depot/facility/warehouse/carrier/courier/hub/sorting/plane/vehicle,
        where/how_far/how_close … truck/van/driver/courier/mailman, driver/truck/van/courier … now/at_the_moment/right_now/close/near/far/stops/location,
        on the/a/which/what truck/van/plane/map, sorting/distribution/sort center/facility/office/hub, depot, stuck/sitting/held at/in/up,
        in/to/near/reached my/our/the city/town/state/area/country/neighborhood/street yet/already/now, in transit, out for delivery, trace/locate/pinpoint my/the/it/a, trace/locate <it>/<goods>, live location, stops away, tracked, trackable,
        which/what city/state/town/part/part_of_the_country my/the/it/is, which/what city/state/town/part is/are it/my/the, where exactly … right_now/at_the_moment/at_this_moment, tracking, scan/scanned, customs,
        number … follow/track/trace <it>? … not? work*?, follow <it>/my/the/along, follow the? delivery/progress, reference/shipping_label/consignment number, who is carrying/bringing/handling`,
    },

    // What is special enough to be looked for before all else.
    {
      ignored: `
        what time/hours/days do/are/does/will you/the_store/the_shop/they open/close/closed,
        when do/are/does you/the_store/the_shop/they open/close/closed, opening/business/store/office hours,
        what are your hours, your phone number, your number,
        not the <nth>, the <nth> the <nth>, the one after that,
        not <want> to talk/speak to a/any/another? person/someone/anyone/human/agent/somebody/anybody,
        hold on a? second/minute/moment/sec, hold on $, hang on $, hang on a? second/minute/sec/moment, wait a second/minute/moment/sec,
        no/not later than, date of birth, birth/expiration/expiry/due date, <family>/friend/neighbor/cousin/coworker wants/want/wanted/tried to cancel*, before i cancel/change/move anything/it?, order number is/was,
        tomorrow/<monday>/<nth> … would be great/perfect/good/fine/nice/best,
        not this/next/that <monday> … one after`,
    },
    {
      means: "PaymentOrReceipt",
      said: `
        <fee> … if/when/to/for i? cancel*, if i cancel … money/charge/charged/refund/fee/fees/pay/get/cost,
        how much … cancel*, cancel* fee/fees/charge/cost, what happens if i cancel do i`,
    },
    {
      asks: ["CancelOrder", "LeaveAsIs"],
      said: `
        you can/could/must not cancel*, if … can/could/do/will not … cancel*,
        might/may/could have? to? cancel*, hate to cancel*, what/what_happens if i/we cancel*,
        if i cancel*, not sure about cancel*, dare cancel*`,
    },
    {
      asks: ["ChangeShippingDate", "CancelOrder"],
      said: `
        cancel* … or … move/change/postpone/reschedule/delay/push,
        move/change/postpone/reschedule/delay … or/otherwise … <cancel>, either move/change … or cancel*,
        if … not/can_not … move/change/reschedule/ship/get/deliver/postpone/be/arrive/come/make … cancel*,
        unless … cancel*, between cancel* and/or push*/mov*/postpon*/delay*/reschedul*/chang*,
        unless … move/change/postpone … cancel*`,
    },
    {
      hints: "CancelOrder",
      said: `
        ordered/doubled/placed double/twice, <bought> … by? mistake/accident/error/accidentally/mistakenly, accidentally/mistakenly <bought>, by mistake/accident … <bought>,
        did it/this/that by accident/mistake, it/order/purchase/this was/is a/an/all? … mistake/accident/error, from/at/in another/a_different/some_other store/shop/place/site/website,
        no longer necessary, buying/bought/getting it at/from/elsewhere, mistaken order/purchase`,
    },
    // How it stands, though a day, a change or a wish not to change is named.
    {
      means: "OrderStatus",
      said: `
        is/are/am/be/will my/the/it/this/that/they/i/we <goods>? still? on/all_set/set/scheduled/good/slated/down/booked/due/planned/going_out/coming/leaving/shipping/confirmed for/on/to,
        will/would/should/do/am i/we/they … have/get/receive/see/got <it>/my/the … by/before/on/in/today/tomorrow/this, am/are i/we still? getting/receiving/expecting/due, still on/scheduled/set/good/coming/going_out/going/due/planned/slated/shipping/leaving for/on/to/track/schedule,
        you/they/it/that/order/package/parcel/delivery is/are … right/correct/yeah/yes/huh/true $, still on_course, on course/target/schedule/track,
        was changed without, website/site/app/email/text/page/message says/said/shows/saying preparing/processing/pending/shipped/on_its/it_shipped/it_is/it_will/the_<nth>,
        are you/they still sending/shipping/delivering, will you/they/it still send/ship/deliver/be/arrive/come,
        still getting/expecting it/my/the, still the <nth>, still <monday>/tomorrow,
        do/does you/it/the_system have/show/say it? down? for/as/that, is it still/really/for/definitely/on <monday>/the_<nth>/tomorrow,
        do/does you/it/the_system … have/show/say it? down? for/as/that <monday>/<month>/the_<nth>,
        do/does you/they/it cancel* orders, date has/have? not changed, tell me the date/day, has anything,
        know the date/day`,
    },
    {
      hints: "ChangeShippingDate",
      said: `
        not/can_not do/make that/this/the day/date/time/<monday>`,
    },
    {
      means: "CancelOrder",
      said: `
        not want/need/like/use/have <it>/any/to_keep so/and/just/i/can/could/then/go/any/anymore … cancel*,
        not want/need <it> cancel <it>, not ship/send/deliver <it> cancel*, know how … cancel*,
        how to cancel, how/can/could not i/we/you? cancel*, not get it to cancel, not let me cancel,
        not able to cancel, forgot to cancel, not … go/going through with <it>?`,
    },
    // A change that is not wanted: a wish beside it counts, otherwise all stays as it is.
    {
      hints: "LeaveAsIs",
      said: `
        not let anybody/anyone/them/somebody/someone cancel*, not you cancel*, nobody/no_one asked/told/wants/wanted … cancel*,not planning/looking/trying/going/intending/here/calling/about to change/cancel/move/reschedule <it>/anything/a_thing/the_date?,
        not changing/moving <it>/anything/a_thing/the_date?, no intention/plan/plans/wish/desire/intent of/to cancel*/chang*/mov*/postpon*/reschedul* <it>?,
        not <want>? to? pick/choose/set/give/select/name/say a/the/another/any/my? new? date/day,
        no new/other/different/more date/day/dates/change/changes, no date $, ^ no date, not at this time/the moment, not just? yet $,
        forget the/about_the/that change/request/date/changing/moving, not worth it/the/changing, too much trouble/hassle/bother, no big deal,
        ignore/disregard that/it/what/my/this, strike that, pretend i, will not be? changing/moving/cancel*/change/move/cancel, without changing/moving/cancel*,
        rather not change/move/cancel/pick/reschedule <it>/anything?, nothing to change/cancel,
        not want <it> any_other day/date/time, not want to mess/fool/bother with,
        cancel* is not what, not … about cancel*, not a cancelation, no cancelation,
        not that i want to cancel*/change the? date?, not want <it> later/sooner/earlier,
        no other date/day, changed my mind … not want? to? cancel <it>?,
        not want <it> canceled/moved/changed, make_sure … not canceled/cancel*, is/be/get not canceled,
        sure it is not canceled, <not> <want>? to? <cancel> <it>?, <not> <want> to <cancel>,
        <not> <want>? <it> to_be? canceled, <not> <want> you/anyone/them/anybody to cancel <it>?,
        <not> <want> anything/that? about? cancel*, not have to cancel, no need to cancel <it>?,
        no reason to cancel, said anything about cancel*, say anything about cancel*,
        not asking you to cancel, not ask for it? a? cancel*, not cancel*,
        was/were going/thinking/planning to/of/about cancel*/chang*/mov* <it>/the_date?, wanted to cancel,
        thought about cancel*/chang*, i/you must_not/should_not cancel, stop the cancel*,
        changed my mind about cancel*/moving/changing/rescheduling/postponing/delaying/switching, not the one cancel*, mind about cancel*,
        <not> <want>? to? chang*/move/reschedul*/postpone/delay/push/shift/alter/modify/touch/moving the/my? <date>/<it>/anything/a_thing? any_more?,
        <not> <want> a? new/different/other/another date/day, no need to change/move/reschedule/do/touch <it>/anything?,
        <not> <want> … chang*/moved, no changes/change, nothing … change/changed/changes,
        not make any changes, <not> want <it> changed/moved, not … cancel* or_anything,
        not think i want to cancel*, never asked/told/said you/anyone/anybody/them? to cancel*,
        not <want>? <want>? to cancel* <it>?, no need for a? new/different/another date/day,
        not like to cancel*, not let us cancel, decided not to cancel*/change/move`,
    },
    {
      means: "ChangeItems",
      said: `
        cancel* … insurance/warranty/protection/wrap/wrapping/upgrade/installation/assembly/engraving/express/priority/overnight/add_on/gift/setup,
        get rid of the … not/but/and/only, rid of the … not the, cancel* the/my express/gift/priority/overnight, cancel* all but, keep one … cancel*,
        cancel* … only, just/only one/a_single item/thing/of, change/changed what i bought/ordered/got,
        <part>/four/five/1/2/3 not <part>/four/five, just/only cancel … not the, in <hue> instead,
        <hue> … instead, add a second/another/third/one, make it/that/them two/three/four/five/one`,
    },
    {
      means: "OtherOrder",
      said: `
        cancel*? one of the/my/these/those/two/our orders, bought/ordered something else/different … as_well/too/also/that_one, is that one, you have? got the? wrong order/one/person_is_order, is the wrong one/order, you have got the wrong,
        ^ no? not the … the, one more order, ^ next $,
        cancel/move/change … the/my other one/order/purchase, an/my/the older/earlier/previous order,
        the order before that/this, other orders, not this order, is the … about not,
        i mean/meant the other, not about/for this/that order/one, not calling about this/that`,
    },
    {
      means: "LeaveAsIs",
      said: `
        date is correct/right/fine/good/perfect/ok, keep … my date, like/as it was planned,
        forget i said/asked/mentioned/called/rang/even, not want to do that/this/it/anything,
        happy/satisfied/fine/good/okay with the/my/that date/order/day`,
    },
    {
      means: "Goodbye",
      said: `
        thank you/thanks … for your/the/all help, thank you so much for, thank/thanks … for help/helping,
        for all? your help, thanks/thank_you … help $, talk to you later/soon,
        thank you/thanks for your/the/all help, appreciate your/the/all help, helpful`,
    },
    {
      means: "OrderStatus",
      said: `
        has/did/have anyone/someone/somebody/anybody/the_store/they … cancel*,
        my/the order/it/that got/get/was/been/is/were/has_been canceled,
        told/thought/heard/promised/assured/supposed … canceled, it/order/that/they would/will/had/has/have … canceled, cancelation email/notice/message/confirmation/letter/text, got/received … cancelation,
        orders automatically, you have? moved/changed my/the date/order/delivery,
        date has/have not changed, my/the date was changed/moved,
        did/have you … move/change/moved/changed my/the date/delivery, do/does you/they/it cancel* orders,
        is the date still, left/leave/leaving/gone the/your warehouse, how many more days,
        when do you think, when … you think, how much longer, was my order … new date, did i order again,
        what … did i order/buy,
        will/is/would it/my_order/my_package/they/that still? be/get/come/arrive/coming/arriving/ship/shipping/here here? by/before/on/in_time/this/today/tomorrow/for,
        am i still getting, what do you have for/on, which date do you have, read me the/my order,
        read the/my order, everything okay/alright/good/fine/right, is everything with, date not changed,
        hasnt changed, did/has it changed/change/move,
        process/processed/confirm/get/received/receive/about … my cancelation, my cancelation`,
    },
    {
      means: "Repeat",
      said: `
        ^ sorry? huh/eh $, ^ eh what $, you/it/line/phone cut/cutting/went/dropped out/quiet/dead/silent, mumbling, not make out/it_out what/that/you/a_word,
        hard of hearing, deaf, hearing aid, run that by, too quiet, back up a? bit/second, one more time, not quite/really/fully/even/all catch/hear/get/understand`,
    },
    {
      means: "TrackParcel",
      said: `
        tracking`,
    },
    {
      means: "NotArrived",
      said: `
        why has/did/is not … order/package/it/here/come/arrived, still no <goods>, still waiting`,
    },
    {
      means: "Complaint",
      said: `
        swore/shouted/yelled/cursed/screamed/hung_up/cussed at/on my/me/us, attitude, driver/man/guy/fella/woman/lady … rude/swore/threw/nasty/horrible, threw my/the/it,
        sick and tired, bad/negative/terrible/one_star/poor/nasty review/reviews/rating/feedback, one star, awful/lousy/terrible/sloppy/horrible job, had it with/up, had enough, shambles, a joke, shocking/appalling/disgusted/ashamed/dreadful/diabolical/abysmal, how dare, never buying/ordering/shopping/using, fobbed off, given/getting the run/runaround,
        report … staff/driver/employee/behavior/problem_with,
        problem with your staff/driver/service/company`,
    },
    {
      means: "ChangeAddress",
      said: `
        addressed to, to my <family> is, to … <family> … not mine, to my <family> house/place/address/apartment/flat/instead, go/come/sent/ship/send/deliver to my? <family>/her/his/their,
        spelled/spelt/misspelled/typed/wrote … <place>/street/road/name, <place>/street/road/avenue … spelled/spelt/misspelled, wrong house/door/street/town/state`,
    },
    {
      means: "ChangeShippingDate",
      said: `
        keep <it> there/at_the/for … until/till/longer, day/date/time/timing/schedule … not work*,
        not work* for me/us/my,
        picked/chose/entered/put/selected/gave/have/asked_for/said/told_you/typed/set the? wrong … <date>,
        get/have/getting/see my/the/it … moved/rescheduled/changed/pushed/postponed/delayed,
        rearrange/change/move when`,
    },
    {
      means: "NewOrder",
      said: `
        place/make/take/start/submit an/another/a_new order, order one/two/three more, order again`,
    },
    {
      means: "Help",
      said: `
        am/do/are/is i/you/one? meant/supposed/expected to say/do/press/tell/answer, what … meant/supposed to say/do/press/tell/answer,
        sort/sorts/kind/kinds/type/types of things/thing/stuff … you/i do/say/ask/help/handle, talk me through, give me a hint,
        never used one/this/these/a, what is it you, not follow you/this/what, what do you want me, what … want from me,
        back to the menu, what … able to do, what … you/i can do/say/ask`,
    },
    {
      means: "CancelOrder",
      said: `
        take/remove/delete/pull my_order/the_order/this_order/that_order off/from?, just cancel <it>,
        can/could we/i/you just cancel <it>?, so/and just cancel <it>?, cancelation policy,
        recipient passed away, how do/can/would/could/should i/you/we cancel*,
        so/and/just cancel it/this/my_order/the_order/this_order, decided against,
        pass on this/the/my order, do away with, stop an/this/that order, cancel an order`,
    },
    {
      hints: "CancelOrder",
      said: `
        better price/deal, found … cheaper, ordered/bought/got the wrong thing/one/item so/and/by, bought/purchased the wrong thing/one/item, ordered the wrong thing/one/item`,
    },
    {
      hints: "SpeakToAgent",
      said: `
        question about something else, something else to ask,
        cancel* my/the account/appointment/registration/reservation/service/call/callback,
        change my password/account, password, my neighbor/friend canceled,
        this/robot/system/bot/machine/phone is not working/helping, this is not working`,
    },
    {
      hints: "ChangeShippingDate",
      said: `
        days/weeks later, <when> … instead, can/could/would … do <when>/<monday>,
        when i am/will working/away/out/at_work/gone/busy, that/<date>/<monday> … will not work`,
    },
    {
      means: "CallMeBack",
      said: `
        call/phone/ring me back, give me a call/ring, call/phone/ring me,
        callback/call_back/called_back/calls_back, return my call, return call, call my number/cell/phone,
        leave my number, leave a message/voicemail, need/want/like/expect/have/get/prefer a call/phone_call/callback/ring on/at/from/back/after/tomorrow/today/tonight/later/in/instead/this,
        when … call/ring/phone me, get a call/callback, call us back,
        calls/called/calling me, have … call me, someone/somebody phone me, reach me at/by, give us a call,
        phone me, call me back, get back to me, get/be/back in touch with? me?, get hold of me, give me a? bell/buzz/shout/tinkle/holler/ring/call, reach out to me, contact me, a call later/tomorrow/instead,
        you call me`,
    },
    {
      means: "OtherLanguage",
      said: `
        <language>, change/switch/other/another/different/wrong/select/choose language/languages,
        change/switch/select/choose … language/languages, another/different/other/wrong language/languages,
        ^ language/languages $, pressed/chose/picked the wrong language`,
    },
    {
      means: "SpeakToAgent",
      said: `
        <foreign>`,
    },

    // Negations: a wish beside them counts, otherwise all stays as it is.
    {
      asks: ["ChangeShippingDate", "CancelOrder", "LeaveAsIs"],
      said: `
        cancel/undo/reverse/revert/take_back/withdraw/rescind/scratch the/my/that/this change/reschedule/rescheduling/new_date/changes/date_change/move/cancelation/cancellation,
        cancel the/my/that/a change/reschedule/new_date/changes,
        undo/reverse/revert … did/change/cancelation/cancellation, uncancel*, reinstate, un cancel*,
        canceled … want it back, canceled … mistake/accident, put it back the way it was, ^ undo $,
        reactivate, restore my/the order, change it back, not sure if/whether/about … cancel*,
        change/take … back to what it was`,
    },
    {
      ignored: `
        instead_of/rather_than cancel*/moving/changing/rescheduling/returning <it>?`,
    },
    {
      means: "CancelOrder",
      said: `
        never mind the order, forget the order, not want <it> … so cancel*`,
    },
    {
      asks: ["ChangeShippingDate", "CancelOrder", "LeaveAsIs"],
      said: `
        undo the last/previous, put/set/change/make it? back to? how/the_way/what/like,
        reverse/undo/revert it/that/this, what i just did`,
    },
    {
      means: "NewOrder",
      said: `
        want/like/need to order/buy another/a/some/the_same/again, repeat my last/previous order,
        order … again`,
    },
    {
      means: "OtherOrder",
      said: `
        <not> this/that order`,
    },

    // Not ours, not this one.
    {
      means: "OtherOrder",
      said: `
        i mean/meant the other, other order, another order i`,
    },
    {
      means: "DamagedOrWrong",
      said: `
        <broken>, came/arrived/is/was/got/are broken/damaged/open/opened/empty/used/dirty,
        came/arrived wrong, sent me? the? wrong, i/we have? got/received/gotten the/a wrong,
        was/got delivered the/a wrong, received the/a wrong,
        received/got something/an_item i/we/that … not order, received/got … somebody/someone else,
        got/have/received somebody/someone/another_person,
        wrong item/product/thing/one/color/size arrived/came/was_delivered/delivered/was_sent/in_the_box,
        wrong product/item/thing, not what i ordered,
        not work/working/turn_on/charge/function/start/power_on/fit_together, stop*/quit working,
        piece/pieces/part/parts/item/something/one/items … missing/is_missing,
        missing a/some/part/parts/piece/pieces/an_item/one/item/items, fell apart, only … came/arrived,
        nothing in the box, a/the scratch/chip/crack/hole/dent/stain/tear in/on/it,
        has a scratch/chip/crack/hole/dent/stain/tear, defect*, poor/bad quality, quality,
        short one/an_item, different from what i ordered, box … empty, something wrong with the/my/it/what,
        problem/issue with the/my/what item/product/one/i_received,
        ordered … but/and … got/received/came/sent/only_got, went bad,
        sent me something/another/a_different`,
    },
    {
      means: "NotMyOrder",
      said: `
        not/never order/ordered/buy/bought/purchase/purchased/place/placed/made/make any? this/that/anything/it/the/any/a/one/such,
        not an/the order i made/placed/ordered, not order/ordered/buy/bought nothing/none/a_thing, not/never heard of any? this/that/it/order/such, who placed/ordered/bought this/it/that, was not me, certainly not me, nothing to do with me, know nothing about,
        not a clue what/who/about … this/order/it, not/never remember/recall/recollect ordering/buying/placing/any,
        not/never recognize/recognise … order/it/this, not know what this/that order,
        no/not … what/which order … is/about, not my order, is not mine, not mine, was not me, is not me,
        not the/a person who ordered, did not place/make, someone/somebody/who else? … used/using/ordered,
        someone/somebody else … order/ordered/name/number,
        fraud/fraudulent/scam/hacked/identity/stole_my_identity/unauthorized, wrong person, order i never,
        never ordered, not know anything about any/this/a, mixed me up, who/someone ordered this/it,
        not authorize*, not aware of any/this, no idea what order, under my name … not, wrong number,
        not know what this/that/the order, not know anything about, not have an/any order/orders,
        never/not … bought/ordered from you, not know this/that/the order`,
    },
    {
      means: "Subscription",
      said: `
        subscri*, unsubscri*, membership, auto ship/renew*/renewal/delivery/pay, autoship/autorenew*,
        recurring, every month/week/other_month/two_weeks/two_months/three_months,
        monthly/weekly delivery/deliveries/shipment/shipments/box/order/orders,
        skip this/next/a/the month/delivery/next_delivery/shipment/box/one, mailing list, newsletter,
        stop/quit … emails, stop/quit sending/charging/shipping … every/each/monthly, monthly/weekly/yearly/annual plan/charge/delivery, how often, each/per month, automatic renew*/shipment*/order*/deliver*, frequency,
        monthly, refill/refills, auto_refill, off the plan/list/program/club, club, every 1/2/3/two/three/four/six weeks/months, auto_ship`,
    },

    // What has been delivered.
    {
      means: "LeaveAsIs",
      said: `
        i take it/that back, changed my mind leave <it>?, ^ i will not $`,
    },
    {
      means: "ChangeItems",
      said: `
        exchange … another color/size/model/one … before,
        make/want/have it in? a? <hue>/large/medium/small, make it a large/medium/small`,
    },
    {
      means: "ReturnOrder",
      said: `
        return* <it>/policy/label/authorization/department/the/my/an/something/one/a, to? return $,
        returns/returning, return and/or refund/exchange, too short/tight/loose/baggy, inches/sizes/size too, send/sent/take/bring/mail/ship em/stuff/these/all back,
        too big/small/long/wide/narrow for/on me/us/him/her/the, bring/take something/anything/stuff back, make/do/start/process/for a? return,
        send/sending/ship/shipped/mail/sent/take/bring/give/bringing/giving/mailing it/this/them/that/something/the_item/my_item/mine/those/these/an_item/my_order/my_package/the_order/my_purchase back,
        send_back/ship_back, refund been, my/the refund, not fit, wrong fit,
        exchange … received/came/arrived/got/already, swap what i received, swap … received,
        already have/got/received it … not want, received/got it/mine already? … not want/money_back,
        arrived/came … not want/like, arrived/came/here … hate/hates/hated/dislike*, swap/exchange/trade/switch what/the_one … came/arrived/got/received/sent, not like it, not what i expected, ^ return, refund policy,
        exchange it/this, exchange an/my/the item, exchange policy`,
    },

    // Money.
    {
      means: "PaymentOrReceipt",
      said: `
        cancel* fee/fees/charge/charges/cost/penalty,
        <fee> … to/for/if/when … cancel*/move/moving/reschedule/change/changing/return/postpon*/delay*,
        cancel*/reschedul*/change/changing/moving/postpon* … free/cost/charged/charge/fee/penalty/pay,
        if i cancel … money/charge/charged/refund/fee/pay/get,
        receipt/receipts/invoice/invoices/bill/bills/billing/billed/paypal/coupon/coupons/discount/discounts/promo*/refinanc*/installment/installments/payment/payments/pay/paying/paid/charged/deposit/points/gift_card/rewards/credit/debit/tax/taxes/venmo/apple_pay,
        how much, percent/dollars off, this/a/promo/discount/voucher code, voucher/vouchers, took/take/taken/taking … money, money … twice/two_times/double,
        charged/billed/paid/debited … twice/double/two_times, charge me, card … declined/charged/expired/number/details/info/rejected,
        my/credit/debit/new/different/another card, a charge, charges/charge on/for/to, the total,
        price/prices/pricing/cost/costs/expensive, bank transfer, by card/cash/check, fee/fees,
        transaction, bucks/dollars/cents/pounds, money … taken/out/account, is it free, overcharged, checkout, visa/mastercard/amex/paypal/cash`,
    },
    {
      means: "TrackParcel",
      said: `
        tracking, track my/it/the/this/a order/package/shipment/parcel/delivery/purchase?, track <goods>,
        track it, how … track, carrier/courier/waybill/ups/fedex/usps/dhl,
        follow … package/delivery/shipment/parcel/online,
        which/what company/service/shipper … deliver*/ship*, who is delivering/shipping,
        who delivers/ships, parcel tracking, see where … online, follow … online`,
    },
    {
      means: "ChangeAddress",
      said: `
        <change> … <place>, <place> … wrong/incorrect/changed/missing/old/mistake/misspelled/not_right,
        wrong/old/new/different/another/other/incorrect/correct/my/the/current/previous <place>, <place>,
        name … spelled/wrong/misspelled/incorrect, change … name,
        send/ship/deliver/mail/bring/sent/shipped/delivered/mailed/it/come/go … to … <home>/someone_else/somewhere/elsewhere/my_new,
        somewhere different, <change> where, i/we moved $, i/we moved to/house/into/out/in/last/and/so/recently/from, just/recently moved, we/i are/am moving so,
        new place/house/home/apartment, go to the new, redirect/reroute/forward_it,
        pick it/them/my_order/this up, pick up at/in/from, pickup, to someone/somebody else, wrong person,
        delivered/sent/shipped/dropped/deliver/send/ship it? off? at/to work/the_office/my_work/school, leave/drop it/them/this/my_order/the_package off? at/with my/the/a/our, staying/living with/at … send/ship/deliver/bring, send/ship/deliver/bring/mail it/them/that/this/my_order there/over_there/to_them, at a/my/the hotel/office/work/neighbor/mother/job $,
        send/deliver/ship it/this/them/my_order/my_package to my/a/the/our, addressed,
        to my? office/mother/mom/neighbor/parents/sister/brother/friend/job, to my work, drop it off at,
        send/ship/deliver/go/delivered/shipped/sent … somewhere_else/elsewhere`,
    },
    {
      means: "OtherOrder",
      said: `
        cancel/move/change/reschedule/postpone/status_of? my/the other/second/first/previous/older/earlier/last order/one/orders/purchase,
        cancel … other order, not this/that one … other/one_before/one_after/previous/next,
        not this/that one, <not> the one … about/mean/calling/want, other/another order/purchase,
        different order/purchase/package, something else too/also, ordered something else,
        other/second/third order/package/purchase, wrong order, is not the/my? right? order/one,
        not the order, not the right order/one/item,
        two/three/several/multiple/many/more_than_one/couple_of/both/four orders/purchases,
        orders … under/have/see, any other orders, bought more than one, more than one/order,
        the/my other/older/previous/earlier/first/second/next/last/newer/newest/most_recent/oldest/latest/recent one/order/purchase/orders/thing/thing_i/package,
        next one/order, my second/first/previous/older/next order/purchase,
        the one from/before/after/i_ordered/i_bought/that_i, the other one/thing/item, also ordered/bought,
        i have … another, got another, have/got another one, another one too, ^ another one $,
        there should/is/must … another, something else i/we bought/ordered, something different i,
        i meant the, i mean the … one/order, wrong item it is, ^ no the $, it is the second/first/other,
        it is a different one/order, another thing i/we bought/ordered, a different purchase,
        about another/other/different order/one/purchase/package/thing, about something else,
        placed another, it is about a different, about something else i, other than this,
        ^ no? not <it>/it $, ^ no? not this, else did i order, other things,
        a/the/my different/separate/other/newer/older/old/second/earlier order/purchase,
        my old/other/second/newer one, is a/the/my different/separate/other/newer/older/old/second one,
        about … different/separate/other/newer/older/old/second one, another order i, for a … not a/the,
        two orders,
        calling/asking/talking about a/the different/other/second/first/another one/order/thing,
        last order, ordered two different, that is my old`,
    },
    {
      means: "ChangeItems",
      said: `
        cancel* … only/just/half/part/one_of/two_of/some_of/one_item, only … cancel*,
        just cancel one/two,
        cancel/drop/remove/delete/take_off/take_out one/half/part/some/two/three/the_second/the_first/two_of/an_item,
        cancel … but … keep/not, keep … cancel*, cancel*/remove … but/except/besides/apart_from,
        everything/all except/but/besides … cancel*, <part> … of … canceled/cancel,
        only want/need … of/one/two/half/three, only <part> … of, one of the, one fewer/less/more,
        one/two/some more of, add/adding … order/more/item/one/wrap*/card/message/gift/something/another,
        have/got another one, another one too, ^ another one $ added,
        ordered/picked/chose/selected/got/have the? wrong <size>, wrong <size>,
        different/another/bigger/smaller/larger/other/change/new/the <size>,
        change/switch/swap … <size>/<hue>/items/item/products/product, <hue> … instead, want … <hue>,
        in <hue> instead, swap … for, substitut*, quantity, one/two/three/four instead of,
        ordered … but … only? want/need/wanted, want a <hue>, take/remove/drop/delete the/one/two/a/an … off/from,
        remove … from/but, make it/that one/two/three/four/five/six $,
        reduce/increase/decrease/double_the/double_my, too many, change what i ordered, upgrade,
        gift wrap*/message/card, message card, edit … items, change the/an/my item/items/product,
        just the … not, exchange … before, for another/different color/size, but not the, drop one,
        need/want one/two/three/four/more more/instead/of, a different model/version/product/item/color,
        combine, meant/wanted/supposed to get/order/buy/have two/three/one/four/more/less,
        keep half/one/some/part, half of it`,
    },

    // Not changes.
    {
      means: "OrderStatus",
      said: `
        i/we have? moved/changed/rescheduled/postponed the/my/it <date>/order/delivery? yesterday/already/last/before/earlier/this/online, already/yesterday … canceled/changed/moved … did/work/through/took/confirmed,
        i/we have? already? canceled/moved/rescheduled/postponed,
        i/we have? already? changed the/it/my_order/my_date,
        canceled/cancelation/cancellation/change/changes/reschedule … did/go/gone/went/going … through,
        was/is/has my/the/it/this/that order/date/shipping_date/delivery/package? … been? canceled/changed/moved/delayed,
        why/did/who did? my/the/it/you/someone/somebody/they/anyone? order/date/shipping_date/it? … canceled/changed/cancel/change/moved,
        why … canceled/changed/moved/delayed/cancel/change, it/order was/is/says canceled,
        said/saying/says … canceled/changed, is/did/has my/the/you cancelation/cancellation/change,
        get my cancelation/cancellation,
        cancelation/cancellation done/processed/confirmed/complete/finished, did the date change,
        took/take effect, go/went/gone through, canceled already, is … canceled/changed/delayed,
        what is the current … date, is the/my current? shipping/ship/delivery date $,
        ^ what is? my/the? shipping/ship/delivery date $`,
    },
    {
      means: "NewOrder",
      said: `
        go/going about buying/ordering/getting one/some/a/another/more, how/where … buy/order/purchase one/some/a/another/more/your/those, place/make/put_in an/a/new/another/my order/purchase, place/start a? new order, new order,
        order by phone,
        want/need/can/could i? to? order/buy some/a/an/another/again/the_same/more/two/one/something/by/three/from,
        to order/buy … again/gift/more/something/flowers, reorder*/re_order, in stock,
        have … stock,
        buy something/two/one/some/a/more/another, looking to buy/order/purchase, order again,
        repeat my last order, how do/can/would/could i/we/you? order $, am/are after/looking_for a/an/some/another, like/want/need a second/another/an_extra/an_identical one/of, one more like, get/buy/order … over/by/on the? phone, interested in buying/ordering,
        thinking of/about ordering/buying, ^ order a/an/some, purchase something, put in an order,
        to get one/some of your, available`,
    },

    // A person.
    {
      means: "SpeakToAgent",
      said: `
        <talk> … to/with/through/me/an/a/the … <person>,
        <person> … talk/speak/help/on_the_phone/on_the_line/chat, ^ a? <person> $,
        real/live/actual person/human/agent/representative/people,
        operator/representative/human/agent/supervisor/manager, a rep/representative/person/human,
        customer service/support/care, put me through/on/with, transfer/connect/pass me/my_call,
        connect me, just connect me,
        to/with a/the? machine/computer/robot/bot/recording/machines/computers/robots/shop/store,
        are you a robot/machine/bot/computer/real, robot/machine/computer, someone who, someone/somebody $,
        get/need/want someone/somebody, ask someone/somebody/a_person, help desk, who can i talk/speak to,
        ^ zero $, ^ 0 $, talk to support, your team, is anyone/somebody available, assistance from,
        talk about it with, living person, in charge, talk/speak … shop/store/office/company,
        be transferred, management, no robots/robot/machines/machine/bots/computers, out of this machine/menu/system/loop, patch me, front desk, put/get/give/patch/plug/hook/send me through/over/across,
        let/get me? have/see your/the/a boss/supervisor/manager, nobody/anybody/anyone/someone … pulse/alive/human, talk/speak/chat to/with … lady/gentleman/guy/girl/woman/man/human/soul/office/folks,
        living/breathing/actual/flesh_and_blood, someone/somebody/person/people … real/alive/breathing/there/in_the_office, speak/talk to/with whoever/who`,
    },

    // Whatever else is said with a not before it.
    {
      asks: ["CancelOrder", "LeaveAsIs"],
      said: `
        not/never/nobody/no_one/nor/neither … cancel*, would/is it … silly/crazy/dumb/stupid/wrong/bad/rude/mean/foolish/terrible … cancel*`,
    },

    // A cancellation that was made, or that somebody else makes.
    {
      means: "CancelOrder",
      said: `
        want/wants/need/needs/like/get/have/order/it/this/that canceled, <want>/like/get/have … canceled, needs/need/has/have/ought/wants/want/got to be canceled,
        can/could/may/please … be canceled`,
    },
    {
      means: "OrderStatus",
      said: `
        canceled, are/were/is/was you/they/it/someone/somebody/the_shop cancel*, who/why … cancel*`,
    },
    {
      ignored: `
        cancel* hers/his/theirs/her/their`,
    },

    // Cancelling what may be less than the order.
    {
      means: "CancelOrder",
      said: `
        cancel* <it>, cancel*/scrap/ditch/get_rid_of the/my/our/this/that/an/a … order/purchase/thing/delivery/shipment/package/lot/everything/same_order`,
    },
    {
      asks: ["ChangeItems", "CancelOrder"],
      said: `
        cancel*/scrap/ditch/get_rid_of the/those/these/my/our, can/could/might/to drop/lose/skip the/those/these`,
    },
    {
      means: "CancelOrder",
      said: `
        remove/delete/take_off/drop the/my/this/that … order/purchase`,
    },
    {
      means: "ChangeItems",
      said: `
        remove/take_off/take_out/leave_off/leave_out the/a/an/some/something/my/those/these,
        take/get/knock/leave something/anything/an/some/two/those/these … off/out/from`,
    },

    // Cancelling, plainly.
    {
      means: "CancelOrder",
      said: `
        cancel*, call … off,
        void/scrap/withdraw/revoke/rescind/terminate/abort/nix/annul/kill/delete/retract/dump/discontinue/ditch <it>,
        withdraw/terminate/void/scrap/revoke/rescind/abort/annul/delete … order/purchase, order/purchase/it withdrawn/voided/deleted/removed/terminated/scrapped/revoked/stopped, get rid of the/my/this … order/purchase/thing, get rid of <it>, need/want/get/have <it> undone/reversed/stopped/gone, want nothing … to do, pull the plug, gone off the/it/this/that, a? change of heart, bail out/on,
        axe/ax/bin/wipe/kill <it>, not go/going ahead with, not proceed, not going/go forward with, out of your/the system,
        not to send/ship/deliver/bother <it>, do without it/this/them/that
        take my order off, take … order off, back out, want/get/like out of/on, take my name off, void/scrap/scratch/withdraw/kill/axe/nix the/that/this/my … order/purchase, undo my/the order/purchase,
        drop the/my order, remove my order, pull the/my order, forget/forget_about the/my order,
        stop <it> from shipping/being_shipped/going_out/being_sent,
        stop the/my order/shipment/package/delivery/shipping, not ship/send/deliver <it> at_all,
        not bother sending/shipping, take back my order, no longer want/need <it>, stop it,
        stop this/the/that/my purchase`,
    },
    {
      means: "LeaveAsIs",
      said: `
        ^ go back $, skip it/that/this $, ^ skip/pass $, i will pass, hang/hold/hanging/holding on to it/what/mine, when it was going/supposed/meant/due, not need/want to do that/this/it/anything, stick/stay/sticking/staying/stand/go with/by/pat it/that/this/what/mine/whatever, scrap/scratch/forget that idea/thought/plan, keeping the/my/that <date>,
        not trouble yourself/yourselves/with, what i have/have_got/ordered is fine/good/great/okay/alright/perfect/ok,
        <date> … is? alright/fine/good/okay/perfect/great/ok with/by/for me/us, as they/things/it stand/stands, the way they, not touching/messing/fiddling, stay/staying put, as you were, live with the/that/it/what, leave well alone, hands off,
        let it ride/stand/go, carry on as/with, not need/have to change/move/cancel/do … after all, suits me/us,
        happy/fine/content/good/satisfied as/how/the_way/with … is/are/have/got/was/stands, whatever it is is,
        keep/have what i/we have/got/ordered, keep what, thought better, wait and see, keeping mine/ours, do? want it after all, still want/need <it>, will/want_to/going_to/rather keep <it>,
        keep <it>/the/my/everything/things, decided to keep, keeping it,
        stick/stay/go with the/what/original/my/that original/current/same/old? date/day/plan?,
        keep … original/current/same/old/date, leave <it>/everything/the/as/all/alone, let it be,
        let it go out as, as is/planned/scheduled/it_is/before, status quo, same as before, same day/date as, the same $, as originally? planned/scheduled,
        it was … as,
        original/current/same/old/existing date/day/plan/schedule … fine/good/ok/okay/works/with/great,
        same date is fine, date/day you have … fine/good/works/great, date/day works/is_fine after_all?,
        works after all, never mind, forget about/it/that, ^ forget it, scratch that/it $,
        not do that/anything/it, let us not, no change/changes, nothing needs to change,
        changed my mind leave, i take that back,
        good/fine/ok/okay with the/what current/original/date/we_have?,
        fine/okay/good/ok as is/it_is/planned/it_was, it is fine/good/ok/okay $, stay/remain the same,
        stays/remain/stay as, not touch, just keep, i would rather not, do not bother, not worry about it,
        not need to do anything, will be home that day, works for me after all,
        how/the_way it/they/things is/was/are, original plan, changed my mind $, not? anymore_thanks,
        drop it, not going to do anything, on second thought no, keep/leave … <date>,
        leave/keep things/it_all/them/mine, leave … as they/it are/is/was, can/may/should/let_it/just stay/remain like/as/how/where/the_way/put, let us leave/keep`,
    },

    // A day that was moved already, and what only sounds like moving one.
    {
      means: "ChangeShippingDate",
      said: `
        want/like/get/have/need it/this/that/my_order/the_order/them … delayed/rescheduled/postponed`,
    },
    {
      means: "OrderStatus",
      said: `
        why/how_come/who … push/pushed/pushing/move/moved/moving/delay/delayed/postpone*/reschedul*,
        date/delivery/order/it/shipment/package/parcel was/got/has/had/been/is/keeps moved/delayed/pushed/postponed/rescheduled/shifted/moving/changing,
        date/delivery moved/shifted, you/they keep/kept/keeps moving/changing/pushing/delaying/postponing,
        a/any/the/this/no/some/another/for_the/long delay/delays, delayed/rescheduled/postponed`,
    },
    {
      ignored: `
        no rush/hurry, in a/such_a rush/hurry, hurry up $, hold the line/phone/please, hold for? a/one second/minute/moment/sec,
        on hold, i have called before, called earlier/before,
        today/tonight/tomorrow/<monday>/<nth> in_the? morning/afternoon/evening/night,
        <monday>/<nth>/tomorrow … at … am/pm, <nth>/<monday> … morning/afternoon/evening/pm/am,
        no/not <monday> <monday>`,
    },

    // The hour of the day.
    {
      means: "TimeOfDay",
      said: `
        what time, what hours … deliver, which time, how early/late do/will/can/does, roughly what time,
        choose/pick/set/select/change/specify/request a/the/my time/time_of_day/delivery_time/time_slot/slot/delivery_window,
        <time> slot/window/delivery/deliveries/appointment, time slot/window/frame/of_day, delivery time/window,
        later/earlier/sooner/late/early in the day/morning/afternoon/evening, nighttime delivery,
        in the/early morning/afternoon/evening/mornings/afternoons/evenings, at night/noon/lunchtime,
        before/after noon/lunch/work/nine/ten/five/six/four/three/two/eight/seven/9/10/5/6/3/4/8,
        after/before <time>, between … and … work*/good/best/ok/pm/am/be, am/pm $,
        specific/certain/exact/particular time, only … at night/in_the_evening,
        between <number>/seven/eight/nine and <number>/seven/eight/nine, till/until <number>/seven/eight/nine at night/in_the,
        time of day, around/about/round_about/roughly/by/near/towards <time>,
        come/deliver/here/arrive/drop … <time>, mornings/afternoons/evenings/nights only/best/good,
        only mornings/afternoons/evenings/nights,
        morning/evening/afternoon/night would/is/will better/good/best/work/works/be`,
    },

    // Another day: the date is to change.
    {
      means: "ChangeShippingDate",
      said: `
        <change> the/my/a/that/its … <date>, <change> <date>, <change> it to another <date>,
        <date> … change/move/push/shift/reschedule/postpone <it>,
        <date> changed/switched/moved/pushed/rescheduled/postponed, <date> … is all? wrong/off/bad/no_good, <date> later/earlier/sooner,
        date/delivery/order/shipment be moved/changed/pushed/rescheduled/delayed/shifted, next available/open/possible date/day/slot, change of date, date/day needs/has/need to change/be_changed, <date> change, push … date,
        pick/choose/select the/a/my date/day, change/switch/swap/move up? when, <change> … when,
        another/different/other/new/later/earlier/better/sooner date/day/delivery_date/shipping_date/ship_date/delivery_day/time/slot/dates/days,
        other dates/days, what dates/days … have/available/open/possible, which dates/days,
        change my/the delivery/shipping/shipment, change the arrival $,
        later/earlier/sooner/different delivery/shipping/shipment/ship/slot, anything/something later/earlier/sooner,
        wiggle_room/leeway/flexibility/give/choice … on/with/in/about when/the/it`,
    },
    // The order is to move.
    {
      means: "ChangeShippingDate",
      said: `
        <move> … <other> <date>/time/week/weekend/one/slot,
        switch/change/move/shift/push/reschedul* <it>/to … <when>/<far>, <shift> <it>/my/the/until,
        delay/postpone/reschedule for/by/until/till, reschedul*/postpon*/delay*,
        push/bump/put/move/set/bring … back/forward/up/out/off/ahead, hold off, move up, move it/them,
        move my/the order/delivery/shipment/package, rearrange/reorganize … delivery/shipment,
        <shift> me/us to/back/up/out/till/until/off,
        bumped/moved/pushed/pulled/shoved/nudged/brought up/back/forward/out/along/by a/the/to/some/few/couple/two,
        be/get/got/it bumped/pulled/nudged/brought up/forward/back,
        speed … up, speed it up, expedite*/rush/hurry, slow down,
        too late to … sent/shipped/moved/pushed/delayed/postponed/<when>`,
    },
    // It is to be sent, or kept, at another time than planned.
    {
      means: "ChangeShippingDate",
      said: `
        hang/hold on to <it>/my/the … until/till/a/for/few/longer/days/weeks/next,
        hang on to/onto … a/few/couple/more, sit on <it> … until/till/for,
        hold/keep/hang_on/hang_onto/stash/park … till/until, hold/keep it back, hold … for a/few/another,
        held/kept/keep back/off/until/till/over, keep/store <it> … until/till/longer,
        can/could/may/should it/that/this/my_order/the_order wait, can/could you wait, wait until/till/a_while/a_bit,
        <send>/get <it>/that/mine/my_stuff … later/sooner/earlier/faster/quicker/on_a/instead/after_i/next_week/next_month/a_week/before/until/quickly,
        ship/send/sent/shipped/deliver/delivered/come/arrive/go_out/get_to_me … later/sooner/earlier/faster/quicker/on_a/instead/after_i/next_week/next_month/a_week/before/until/quickly,
        <send> … while/when/until i am/will/get, <send> … week after, <send> … the week of/in/before/after,
        <send>/ship/shipped/delivered … after/before/on the? <nth>/<monday>/<month>,
        ship/send/deliver it/this/that/my_order/them on/by/later/after/before/next/sooner/earlier/in/the_week/a_week/<when>,
        have it/them sent/shipped/delivered/arrive/come … <when>, <arrive> … the/at_the end/beginning/start/middle of,
        chance/way/possible/possibility … <send> … <when>/today,
        get/getting/have/having … to_me/here/to_us before/by/after,
        can/could/possible … it … later/sooner/earlier/faster, rather have/get/receive … <when>,
        rather you/they/it/have <send>/sent/went/came … <when>/the_week/in/after/before,
        prefer … <date>/<when>/<other>, make it/that <monday>/<when>, can/could/please … make it/that <when>,
        set it for/to, squeeze/fit/slot me/mine/it/us in, let us do/say/make … the <nth>/<when>, after i get/am back, later in the,
        want_it_to arrive/ship/come … before/on/by/after/<when>,
        to arrive/come/ship/be_delivered later/sooner/earlier/before/after/on/by,
        need <it> by/before/sooner/earlier/faster, not … so soon,
        need my/the order/package/it/that … faster/sooner/earlier/quicker/before/by/shipped,
        sooner/earlier/later than, fortnight/week/day/month/days/weeks later/earlier/sooner than,
        soonest/earliest … can/could/you/it/go/get/ship/send, week after $, the week after, day later,
        later in the week/month`,
    },
    // It is not to come on that day.
    {
      means: "ChangeShippingDate",
      said: `
        not ship/send/deliver/want <it> this/next/that week/month/<monday>/time,
        not ship/send/deliver it/that/my_order yet/now/until/on/before/so_soon/today/tomorrow,
        not want it to come/arrive/ship … <date>, not on? that/this day/date/week/<monday>,
        can/will/could/must not come/deliver/arrive/ship/be_delivered/be … <when>/that_day/this_day/that_week,
        timing/day/date … wrong/bad/awkward/off/poor/tricky/difficult/problem/trouble/pain for/with/$,
        timing is all? wrong/bad/off, timing stinks/sucks/does_not, <date> needs/need fixing/changing/sorting/moving/adjusting/to_be,
        <date> not line_up/fit/match/sit/go/jive/agree/suit*, not a good/great/convenient time/day/week/date, <date> is no good/use, that/the week/weekend is no/not,
        having/getting surgery/an_operation/a_baby/work_done/the … that,
        miss/missing the/my/it/your delivery/package/parcel/driver?,
        nobody/no_one/not_anyone … take/get/receive/accept/sign/answer/collect … deliveries/delivery/it/package/parcel/door/for,
        so/and nobody/no_one can, not/never suit/convenient/good/ideal/great/right for/me/us/at,
        date/day/time/week not/does_not/never/hardly suit*, clash*, conflict*,
        supposed to … but … need/want/would`,
    },
    {
      asks: ["ChangeShippingDate", "ChangeItems", "CancelOrder"],
      said: `
        make … change/changes … order, change/modify/edit/update/alter/adjust my/the/an/this? order,
        make/need/want a/some/any change/changes, ^ change/changes $, ^ change it $, make changes,
        a change to, <change> something/a_few_things/a_thing/some_things`,
    },

    // How it stands.
    {
      means: "NotArrived",
      said: `
        still have not, still not received/here/arrived/come, not … received/arrived/gotten/got … yet,
        have/has not received/arrived/come/gotten/got/shown_up/shown/been_delivered/showed_up,
        never came/arrived/got/showed/received/delivered/was_delivered/shown/been/get, not show up,
        says/said/marked_as/marked … delivered,
        supposed/meant/scheduled to … yesterday/last/ago/here_by/already,
        package/parcel/order/delivery/shipment/it is/went/got/was missing/late/lost/overdue/stolen,
        got/get/gets/been/is lost, lost in the mail, stole/stolen, overdue,
        not get/receive it/my/the/anything, nothing came/arrived/has/showed,
        waiting … weeks/days/nothing/months, still waiting, not arrive/come/arrived/here/been_delivered,
        not here, nothing here, should … been/have … here/arrived/come/by_now,
        why … not … here/come/arrived/order/package/it, taking forever/so_long/too_long, no sign,
        but nothing, never … delivered, would come … and it did not, where … supposed to,
        not have it/my_order/my_package/my_stuff/anything, nowhere, should be here/have/there,
        still nothing, where … should, still not have,
        not see/find/seen my/the/any package/order/delivery/it, still do not have`,
    },
    {
      means: "OrderStatus",
      said: `
        status, where is/are my/the/it/our? <goods>/it/they, where … <goods>/it/stuff/stands/stand/at $,
        where it is, become/became/happened of/to my/the/it/this, did/has/have/is my/the/it order/purchase? even? register/registered/recorded/in_the_system/come_through/gone_in/get_in/packed/boxed/made, what … got/have on order, what is it i, remind me when/what, forgot/forget/forgotten what i, how … things/thing/order/purchase stand/stands/standing/doing, are we still looking/good/on/talking/set, put/gone/got in/to the post/mail,
        how come/why … not left/shipped/gone/moved/sent/dispatched, what about mine/my_order, have/do/can you got/have/see/find/found? my order/purchase,
        holdup/hold_up, what is holding/keeping, <goods> still/even going/coming/there/exist, when … <arrive>,
        has/did/have/is/was/will/are it/my/the/you/they/this/that/you_guys/everything … <arrive>,
        how long … <arrive>/take/until, how much longer, how many days, update/updates, news on/about/of,
        any word/news,
        check/checking/look/check_up/follow_up/inquir*/asking on/up/about/into/the/my/if/whether,
        check/checking my/an/the/whether/if, look up/into, going/happening/up with my/the/it/this/our,
        what … happening/going_on, what day/date,
        what is the/my/expected/current date/arrival/delivery_date/eta/shipping_date/status,
        expected/estimated arrival/delivery/date/ship/shipping, eta, on schedule/time/track, on its way,
        on the way, went/go/going/gone through, receive my order, confirm*, did you get/receive my order,
        what … order again, what did i order/buy, order details/information/info/summary, read me/my order,
        tell me about my order,
        how is/does/are my/the/it order/delivery/package/things? doing/stand/coming/going/looking,
        how … order … doing/stand/coming/going, how it stands, stands,
        find out about/when/if/whether/where, progress*, processed/processing, make sure,
        the delivery/shipping/ship/arrival date, forgot when, know … when/what_date/date,
        want to know … date/coming/order, see if/where/when/whether, should i expect,
        expect it/my/the/delivery, delivery date, anything about my order, still right, still coming,
        information/info about/on my/the order, tell me when/where, shipped/delivered yet,
        ready yet/to_ship`,
    },

    // Between.
    {
      means: "Repeat",
      said: `
        say/repeat/tell/hear/read/run/go … again/back/over/by_me, say that/it again/one_more_time, repeat*,
        one more time, come again, ^ sorry? pardon/huh/what/excuse_me/sorry/again $, ^ … pardon me? $,
        pardon, beg your pardon, not catch/hear/get/understand … that/it/you/what_you/all_of/last/said/,
        not hear/catch/get/understand you/that/it/what, missed that/it/what/part/some,
        what did you say/just_say, what … you said/say/saying, what was that/it/the/your_question,
        what were … again/choices/options, what is that $, ^ sorry … what, can/could/will not hear,
        could barely/hardly hear, talk/speak/go/say … slower/slowly/louder, slower/slow_down/more_slowly, speak/talk up/slower/louder, you broke up,
        breaking up, cutting out, connection/line is bad/breaking, bad connection,
        was not listening/paying, distracted, lost me, go/start over/back, again $, what is the question,
        say what, once more, not get that, louder, hard to hear, trouble hearing, was that again, too fast,
        didnt get, did not get/catch/hear what, sorry what, ^ sorry $, i am sorry $, say it again, what $,
        what did you ask/tell/want, ask me again`,
    },
    {
      means: "Help",
      said: `
        ^ i_need? some? help me? out? here? $, can/could you help me? out? $, help me out,
        i need/could_use some? help $, what … can i/you do/say/ask*/help/choose/press,
        what can/could/do/should/am i say/do/ask*/supposed/press/choose, what … options/choices,
        options/menu/instructions/choices, not know what to say/do/press/ask, not know how,
        not know how to answer, not sure what/how, how does/do this/it/i/that work/works/use/do_this/talk,
        how this works, how to use, which/what button/buttons/key/keys/number/numbers, do i press/push/say,
        confused, main menu, what are you able, explain, what is this, what … line for, i am lost, no idea,
        what do you mean, help $, not understand/get how/this/what, supposed to say/do, guide me,
        walk me through, what kind/sort of things, what else can, not understand $, how do i use,
        how can you help, not understand the, not know what/how … say/do/answer/press, what i can say/do,
        tell me what i can, how does/do this/it … work, what do you do, what do i do, what is this for,
        what … use this, what can/should/do/could i, not know/sure which/what/how, tell me what to,
        tell me how, how do i do, what you do, what now, what happens now/next, how to do, help, options,
        which one do/should i, how can/do/could/would i use, use this`,
    },

    // Reasons and hints.
    {
      means: "Goodbye",
      said: `
        bye, goodbye/good_bye, thank you, thanks/thank/thx, cheers, that is all/it/everything/enough,
        that was/will_be all/it/everything, will be all, will do it, that does it,
        nothing else/more/further, all set/done/good/finished, will/would do me/for/nicely/it/fine, do me, the lot, that is me, let you get on/go/be, ta, tata, cheerio, toodle*,
        so long, over and out, god bless, bless you, much obliged/appreciated, out of here, no more from me,
        that answers/answered my/it/everything, got what i needed/wanted/came, what i needed/wanted to know/hear, been a great/big help,
        nope that is, signing off, speak soon, until next time, so that is that, we are square, that/it about/pretty_much/just does/covers it, that is what i needed/wanted, all i came for, for your/the/all time, i am good/done/fine/finished/okay/ok/set,
        we are good/done/finished/through, i am through $, i am through here, have a good/nice/great/lovely/wonderful/blessed/safe/pleasant/happy/fantastic/super,
        nice/great day/evening/weekend/night/one, good day/night/one/weekend,
        not need anything/any else/more/further, no more questions, no other/further questions, done here,
        takes care of, all i needed/need/wanted, see you/ya, hang up, end the call, that is good, no i am,
        all for now/today, appreciate, take care, so long, good night, very helpful, you have been,
        anything else, i am all, nope nothing, ^ no? nothing $, not today, i think that is,
        that is about it, ^ later $, thank you for, thanks for`,
    },
    {
      means: "Goodbye",
      said: `
        thank you $, would be all/it, ciao/adios/farewell/sayonara, so long, that is about/pretty,
        that covers it, nothing for me, i think we are, take it easy, finished, done, no problem $,
        sounds good $, that is great/perfect/wonderful/awesome, great/perfect/wonderful/awesome $,
        everything i need/needed/wanted, all i need`,
    },
    {
      hints: "CancelOrder",
      said: `
        my <family>/kid/toddler/grandson/granddaughter/child/cat/dog … bought/ordered/purchased/pressed/clicked/tapped it/this/that/order/buy/one/the/without/by/on,
        kid/kids/toddler/child/children/grandkids/cat … bought/ordered/purchased/clicked/pressed/phone/tablet,
        not/no_longer want/need/be_needing <whole>/these/those/mine any_more/anymore/now/after/because/so/and/i/but/since/if/thanks/thank/any_longer/full_stop/period,
        not want/need/be_needing <whole>/these/those/mine $, not want/need/be_needing <whole>/these/those/mine/one any_more/anymore/now/$/at_all,
        not want/need $, not needing/wanting <it>, not want to have/keep/buy/get/go_through <it>?,
        no longer want/need/interested/required/needed/require/wanted/have_any, not … need/want … anymore, not interested,
        not … needed anymore/any_more, changed my mind,
        bought/got/found/picked/have/purchased one/it/another/them/this … already/elsewhere/cheaper/somewhere/at_the/gift/store/else/other,
        <family>/friend/neighbor … already/just? got/bought/gave/has/picked me/us/her/him/them/one/another/it, not need yours/your, went and? got/bought … same/one/another, already have/bought/got/own/picked/purchased one/it/a/another,
        found it/one/something cheaper/elsewhere/somewhere/better/else,
        ordered/placed/order/bought … twice/by_mistake/by_accident/accidentally/double, ordered/placed/went/bought/got … twice/two_times,
        duplicate/double/doubled, ordered … two_times, accident $, a mistake $, not afford, should not have bought/ordered, not to get it, decided not,
        not mean to order/buy, hit/pressed/clicked/tapped/pushed buy/order/submit/checkout/place_order/confirm/the_button, without asking/permission, passed away, ordered the wrong,
        bought/ordered … elsewhere/somewhere_else, not want <whole> sent/shipped/delivered/mailed $, not want <whole> sent/shipped/delivered at_all/to_me/any_more/anymore,
        not want/need the/my/this order/thing/item/purchase/package/product, regret buying/ordering, wrong thing, do not send/ship/deliver <it>, not send/ship/deliver <it>,
        not needed any longer, no longer needed, not need … anymore, better price/deal, cheaper,
        not send/ship/deliver me? <it>/anything, order/shipment/delivery stopped,
        get/have/need my/the order stopped/removed/voided/deleted, not mean/want to order/buy/place,
        not buy it/anything, bought/ordered it/this for me already?, not necessary any_more/anymore,
        not have any use for, no use for, not? a_mistake i ordered, was ordered accidentally,
        ordered accidentally, got/getting one already/from, mind about <it>,
        get/give/have my/the order undone`,
    },
    {
      hints: "ChangeShippingDate",
      said: `
        not/nobody/no_one/never be? home/here/there/in/around/available/of_town/at_home/in_town/house,
        will/going_to/be/am/are away/gone/out_of_town/on_vacation/traveling, will/going_to be? out/busy,
        nobody/no_one is/will/going_to, out of town/the_country/the_office,
        on vacation/holiday/a_trip/travel*, going on vacation/a_trip,
        vacation/trip/travel*/hospital, have/got … appointment, not be able to receive/sign/get/accept/be,
        can not be there/here/home/in/present/around/at, can not receive/sign/accept/take <it>/for/the/delivery/anything, can not get/make/do that/the/<when>/<date>/it_that, not work for/out/with, not … going to work,
        day/date/that is/does_not/will_not no_good/not_good/inconvenient/work/bad/too, too late/soon/early,
        that/the/this day/date/time … no_good/not/bad/inconvenient/work,
        before/in_time_for … birthday/wedding/christmas/party/trip/holidays/anniversary/event,
        a little/few/bit later/earlier/days/more_time, shipping date, ship date, ^ the? date $, about/regarding/with/concerning the/my/that date, date is a/the/not,
        <want>/any/chance/way/possible/possibly/can/could/much/lot/bit/little/come … sooner/earlier/later/faster, ^ sooner/earlier/later/faster $, sooner/later the/than, not ready, until i am/get/come back, when i am back/home, wait until,
        <monday>/<when> instead, moving house, not convenient, bad day,
        would like/want/prefer … <monday>/<month>, not going to be, will be at/in/on/up/down/over the/my/a/our, that day/month/week/weekend, the day it comes,
        <arrive>/want/prefer/do/for/on … weekend/weekday, a saturday/sunday/monday,
        not take/accept/receive/get/sign it/for_it/the_package/delivery/the_delivery,
        be/is/get shipped/delivered/sent after/before/on, after/before/until/by the? <nth>/<monday>,
        be gone/away/out, too soon/early/late, so soon, need/want … by/before <monday>/<month>/the`,
    },
    {
      hints: "ReturnOrder",
      said: `
        refund*, money back, return*, exchange`,
    },
    {
      hints: "Complaint",
      said: `
        complain*,
        terrible/awful/horrible/worst/ridiculous/unacceptable/disgusting/pathetic/outrageous/useless/incompetent,
        upset/angry/mad/furious/unhappy/disappointed/annoyed/frustrat*/fed_up/sick_of/dissatisfied,
        rude/unprofessional/impolite, not satisfied/happy, answers/responds/replies,
        third/second/fourth time, times about, left it in/at/on/outside, report a problem/driver/an_issue,
        bad service, your driver/service/company, poor service, this is a joke, lousy, how bad,
        not pleased/impressed/good_enough/acceptable/right, the worst, not okay, bad experience, disgrace*,
        ripped off, waste of time, poor`,
    },
    {
      hints: "OtherOrder",
      said: `
        the order/one i placed/made/ordered/bought/got, the order from, order from last/this,
        i ordered/bought … too/as_well/also`,
    },
    {
      hints: "OrderStatus",
      said: `
        about … order, order status, <arrive> today/tomorrow/this_week, supposed to,
        about my order/package/delivery/purchase, the latest, should i be expecting, do you have my order,
        information/info on/about my, everything okay/alright/good/fine with, okay with my order,
        heard anything/nothing, my order number, about … delivery/package, what … happened to/with,
        find/see/know/tell where, check/see on something, an? order i made/placed, when … <arrive>/<goods>,
        is … coming/arriving, date did i, my order go, where … <goods>, how soon, how many days,
        what day/date, go through, been shipped/sent/delivered/dispatched/processed, following up,
        follow up, checking in`,
    },
    {
      hints: "SpeakToAgent",
      said: `
        do/does/would you/they/the_store sell/carry/stock/do/make, a? question, something else, none of those/these/that, help me with, need help with,
        different question, someone/somebody, inquiry/enquiry, a problem, an issue, discuss, ask about`,
    },
  ],
};
