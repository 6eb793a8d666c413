/*
 * How the text that a change owes its customer is claimed, sent and settled, with all that can go wrong meanwhile.
 * Every step names the function that it stands for; README.md says what is left out and what is taken for granted.
 * Where a FAULT_ is defined, a rule of the protocol is broken, to see it found.
 */
#ifndef ORDERS
#define ORDERS 2     /* 1 or 2 */
#endif
#ifndef CALLERS
#define CALLERS 2
#endif
#ifndef DELIVERERS
#define DELIVERERS 2
#endif
#ifndef CHANGES
#define CHANGES 2    /* of each order */
#endif
#ifndef TROUBLES
#define TROUBLES 2   /* answers that get lost, and texts that SNS cannot take now */
#endif
#ifndef STOPS
#define STOPS 1      /* senders that die, or are suspended until their lease has ended */
#endif

/* Who holds a lease: a sender, by its number, or */
#define NOBODY 0
#define GONE (DELIVERERS + 1)     /* a sender whose delivery is over: its id never comes again */
#define DELAYED(i) (DELIVERERS + 2 + i)  /* such a sender, of which the write late[i] is still to arrive */
#define isAlive(sender) (sender > NOBODY && sender <= DELIVERERS)

/* An order, as far as notices go. */
byte version[ORDERS];   /* how often it was changed, which is also the number of its news: 0 is none */
bool owed[ORDERS];      /* `noticeOwed` is there: of its version, since one write stores both */
byte holder[ORDERS];    /* `noticeLease.holder` */
bool waits[ORDERS];     /* its lease runs, or its next attempt is not due: nobody but the holder can claim */
bool gaveUp[ORDERS];    /* `noticeFailed` is there */
bool bell[ORDERS];      /* the table's stream has a record of it that is not delivered yet */

/* SNS, by order. */
byte onItsWay[ORDERS];  /* the news of a text that SNS has neither accepted nor refused */
bool unasked[ORDERS];   /* nobody waits for its answer any more */
byte lastText[ORDERS];  /* the news of the last text that SNS accepted */

bool timeIsUp[DELIVERERS + 1];  /* by sender: its lease has ended since it claimed, as its own clock tells it */

mtype = { sent, failed, given_up };
mtype = { nothing, claiming, settling, saving };

/* Writes whose senders had no answer, and which are still to arrive at the table. */
#ifndef LATES
#define LATES 1      /* how many at a time: 1 or 3 */
#endif
mtype late[LATES] = nothing, lateEnding[LATES] = sent;
byte lateSender[LATES], lateOrder[LATES], lateNews[LATES];

byte troubles, stops;

/*
 * A step that can be seen from outside is told as an event, of the delivery of a sender, about a piece of news. Where a
 * trace is checked, it can only be taken where it is the trace's next event, and other steps whenever they like.
 */
#define CHANGE 1
#define CLAIMED 2
#define POSTPONED 3
#define NOTHING_OWED 4
#define CLAIM_UNHEARD 5
#define SENT_TEXT 6
#define TEXT_TAKEN 7
#define ANSWER_SENT 8
#define ANSWER_REFUSED 9
#define ANSWER_FAILED 10
#define ANSWER_LOST 11
#define SETTLED_SENT 12
#define SETTLED_GIVEN_UP 13
#define RELEASED 14
#define NEWER_OWED 15
#define LEASE_LOST 16
#define SETTLE_UNHEARD 17
#define DIED 18
#ifdef TRACE
#include "trace.pml"
#else
#define told(event, sender, news) true
#define tell skip
#define prove(always) assert(always)
#define trouble(seen) (troubles < TROUBLES && (seen)) -> troubles++
#define stop(seen) (stops < STOPS && (seen)) -> stops++
#define mayLose (troubles < TROUBLES)
#define mayArrive(sender) true
#define mayBeLate(sender) true
#define mayRing(o) bell[o]
#define mayBegin(o) owed[o]
#define mayPass true
#define mayLand(i) true
#define mayBeDropped true
#define beginLife skip
#define endLife skip
#endif

/* Only for the properties, by order and news: it was not sent, or something excuses a second text. */
bool maySend[ORDERS * (CHANGES + 1)];
#define textOf(o, news) maySend[o * (CHANGES + 1) + news]
#define excuse(o, news) textOf(o, news) = true

/*
 * The condition of `claimOfItem`, as `claim` has it, and what it writes. The stream's record is as good as delivered by
 * then: if the sender stops, the record can do no more than the sweep, which may come at any time.
 */
#ifdef FAULT_CLAIM_WITHOUT_CONDITION
#define claimable(o, sender) owed[o]
#else
#define claimable(o, sender) (owed[o] && (holder[o] == sender || !waits[o]))
#endif
#define claimed(o, sender) (claimable(o, sender) && told(CLAIMED, sender, version[o]))
#define postponed(o, sender) (!claimable(o, sender) && owed[o] && told(POSTPONED, sender, 0))
#define nothingOwed(o, sender) (!owed[o] && told(NOTHING_OWED, sender, 0))
#define writeClaim(o, sender) holder[o] = sender; waits[o] = true; bell[o] = false

/* The condition of `settlementOfItem`, as `settle` has it, and what it writes. */
#ifdef FAULT_SETTLE_WHATEVER_THE_HOLDER
#define isHeld(o, sender) true
#else
#define isHeld(o, sender) (holder[o] == sender)
#endif
#ifdef FAULT_SETTLE_WHATEVER_THE_NEWS
#define isNews(o, which) true
#else
#define isNews(o, which) (version[o] == which)
#endif
#define settleable(o, sender, which) (owed[o] && isHeld(o, sender) && isNews(o, which))
#define settlementOf(how) (how == sent -> SETTLED_SENT : (how == given_up -> SETTLED_GIVEN_UP : RELEASED))
#define settled(o, sender, which, how) (settleable(o, sender, which) && told(settlementOf(how), sender, which))
#define newerOwed(o, sender, which) \
  (!settleable(o, sender, which) && owed[o] && holder[o] == sender && told(NEWER_OWED, sender, 0))
#define leaseLost(o, sender, which) \
  (!settleable(o, sender, which) && !(owed[o] && holder[o] == sender) && told(LEASE_LOST, sender, 0))
inline writeSettlement(o, how) {
  holder[o] = NOBODY;
  if
  :: how == failed  /* the order still waits: its next attempt is not due yet */
  :: how == sent -> owed[o] = false; waits[o] = false; prove(lastText[o] == version[o])
  :: how == given_up -> owed[o] = false; waits[o] = false; gaveUp[o] = true
  fi
}

/* The condition of `changeOfItem`, and what it writes: the change, with what it owes. A lease that runs goes on. */
#define changeable(o, seen) (version[o] == seen && seen < CHANGES)
#define changed(o, seen) (changeable(o, seen) && told(CHANGE, NOBODY, seen + 1))
inline writeChange(o) {
  version[o]++;
#ifndef FAULT_OWE_AFTER_THE_CHANGE
  owed[o] = true;
#endif
  gaveUp[o] = false; bell[o] = true;
  excuse(o, version[o]);
#ifdef FAULT_CHANGE_DROPS_THE_LEASE
  holder[o] = NOBODY;
#endif
  if
  :: holder[o] == NOBODY -> waits[o] = false
  :: else
  fi
}

#if ORDERS == 1
#define each(step) step(0)
#else
#define each(step) step(0) step(1)
#endif
#if LATES == 1
#define eachLate(step) step(0)
#define isAwaited(sender) (lateSender[0] == sender)
#else
#define eachLate(step) step(0) step(1) step(2)
#define isAwaited(sender) (lateSender[0] == sender || lateSender[1] == sender || lateSender[2] == sender)
#endif

/* A write arrives at the table. */
inline arrive(write, sender, o, which, how) {
  if
  :: write == claiming && claimed(o, sender) -> tell; writeClaim(o, sender)
  :: write == claiming && (postponed(o, sender) || nothingOwed(o, sender)) -> tell
  :: write == settling && settled(o, sender, which, how) -> tell; writeSettlement(o, how)
  :: write == settling && (newerOwed(o, sender, which) || leaseLost(o, sender, which)) -> tell
  :: write == saving && changed(o, which) -> tell; writeChange(o)
  :: write == saving && !changeable(o, which)
  fi
}

/* The answer to a write stays out: the write never arrived, or it did all the same, or it will. */
inline lose(write, unheard, sender, o, which, how) {
  if
  :: trouble(told(unheard, sender, 0))
  :: trouble(mayArrive(sender)); arrive(write, sender, o, which, how)
#define keep(i) :: trouble(late[i] == nothing && mayBeLate(sender)) -> \
    late[i] = write; lateSender[i] = sender; lateOrder[i] = o; lateNews[i] = which; lateEnding[i] = how
  eachLate(keep)
  fi
}

/* SNS accepts the text that is on its way. */
inline accept(o) {
  lastText[o] = onItsWay[o]; onItsWay[o] = 0; unasked[o] = false;
  prove(lastText[o] > 0 && lastText[o] <= version[o])
}

/* No answer of SNS is heard: it took the text already, or it may take it later, or never. */
#define textLost(event) (told(TEXT_TAKEN, me, news) || told(event, me, 0))
inline loseText(event) {
  excuse(o, news);
  if
  :: told(TEXT_TAKEN, me, news) -> tell; accept(o)
  :: told(event, me, 0) -> unasked[o] = true
  fi;
  told(event, me, 0) -> tell
}

/* A delivery is over. The lease that it may leave behind is nobody's any more. */
inline endDelivery() {
  gone = GONE;
  if
#define leave(i) :: lateSender[i] == me -> gone = DELAYED(i)
  eachLate(leave)
  :: else
  fi;
#define rename(i) \
  if \
  :: lateSender[i] == me -> lateSender[i] = gone \
  :: else \
  fi;
  eachLate(rename)
  if
  :: holder[o] == me -> holder[o] = (gone == GONE && !waits[o] -> NOBODY : gone)
  :: else
  fi;
  endLife;
  timeIsUp[me] = false; o = 0; news = 0; ending = sent; gone = 0
}

/*
 * `changeOrder`, with its repeats. A version that was read too long ago changes nothing, so that reading need be no step
 * of its own: only a save whose answer stays out may come to an order that was changed meanwhile.
 */
proctype Caller() {
end_silent:
  do
#define change(x) \
  :: atomic { changed(x, version[x]) -> tell; writeChange(x) } \
  :: atomic { changeable(x, version[x]) && mayLose -> lose(saving, CHANGE, NOBODY, x, version[x], sent) }
  each(change)
  od
}

/* `deliverNotice`, whoever asks for it: the stream's record, the sweep, or the caller's own function. */
proctype Deliverer(byte me) {
  byte o, news, gone;
  mtype ending = sent;
end_idle:
  atomic { if
/* notify-customer, by `notifyCustomerHandler` */
#define record(x) :: mayRing(x) -> bell[x] = false; o = x
  each(record)
#ifndef FAULT_NO_SWEEP
/* `sweepNotices` */
#define sweep(x) :: mayBegin(x) -> o = x
  each(sweep)
#endif
  fi; beginLife }
claim:  /* `claimNotice` */
  atomic { if
  :: claimed(o, me) -> tell; writeClaim(o, me); timeIsUp[me] = false; news = version[o]
  :: postponed(o, me) || nothingOwed(o, me) -> tell; endDelivery(); goto end_idle
  :: lose(claiming, CLAIM_UNHEARD, me, o, 0, sent);
    if
    :: goto claim
#ifdef FAULT_SEND_WITHOUT_AN_ANSWER_TO_THE_CLAIM
    :: owed[o] -> news = version[o]
#else
    :: told(CLAIM_UNHEARD, me, 0) -> tell; bell[o] = true; endDelivery(); goto end_idle
#endif
    fi
  :: stop(told(DIED, me, 0)); tell; endDelivery(); goto end_idle
  fi }
  /* `send` */
  atomic { if
#ifdef FAULT_SEND_WHEN_THE_LEASE_HAS_ENDED
  :: told(SENT_TEXT, me, news) ->
#else
  :: !timeIsUp[me] && told(SENT_TEXT, me, news) ->
#endif
    tell;
    prove(!onItsWay[o]);
    prove(textOf(o, news));
    onItsWay[o] = news; textOf(o, news) = false
#ifndef FAULT_SEND_WHEN_THE_LEASE_HAS_ENDED
  :: timeIsUp[me] -> endDelivery(); goto end_idle
#endif
  :: stop(told(DIED, me, 0)); tell; endDelivery(); goto end_idle
  fi }
  /* `notify` */
  atomic { if
  :: told(TEXT_TAKEN, me, news) -> tell; accept(o); told(ANSWER_SENT, me, 0) -> tell; ending = sent
  :: told(ANSWER_REFUSED, me, 0) -> tell; onItsWay[o] = 0; excuse(o, news); ending = given_up
  :: trouble(told(ANSWER_FAILED, me, 0)); tell; onItsWay[o] = 0; excuse(o, news); ending = failed
  :: trouble(textLost(ANSWER_LOST)); loseText(ANSWER_LOST);
#ifdef FAULT_LET_GO_WITHOUT_AN_ANSWER_OF_SNS
    ending = failed
#else
    endDelivery(); goto end_idle
#endif
  :: stop(textLost(DIED)); loseText(DIED); endDelivery(); goto end_idle
  fi }
#ifdef FAULT_RELEASE_BEFORE_SETTLING
  atomic { holder[o] == me -> holder[o] = NOBODY; waits[o] = false }
#endif
settle:  /* `settleNotice` */
  atomic { if
  :: settled(o, me, news, ending) -> tell; writeSettlement(o, ending); endDelivery(); goto end_idle
  :: newerOwed(o, me, news) -> tell; news = 0; ending = sent; goto claim
  :: leaseLost(o, me, news) -> tell; endDelivery(); goto end_idle
  :: lose(settling, SETTLE_UNHEARD, me, o, news, ending);
    if
    :: goto settle
    :: told(SETTLE_UNHEARD, me, 0) -> tell; excuse(o, news); endDelivery(); goto end_idle
    fi
  :: stop(told(DIED, me, 0)); tell; excuse(o, news); endDelivery(); goto end_idle
  fi }
}

/* What comes by itself: time passes, and what is under way arrives, or never does. */
proctype World() {
end_world:
  do
#define time(x) \
  :: atomic { mayPass && waits[x] && !onItsWay[x] && !isAlive(holder[x]) -> waits[x] = false; \
       if \
       :: holder[x] == GONE -> holder[x] = NOBODY \
       :: else \
       fi } \
  :: atomic { stop(mayPass && waits[x] && !onItsWay[x] && isAlive(holder[x])); \
       waits[x] = false; timeIsUp[holder[x]] = true; excuse(x, version[x]) } \
  :: atomic { unasked[x] && told(TEXT_TAKEN, ANYBODY, onItsWay[x]) -> tell; accept(x) } \
  :: atomic { mayPass && unasked[x] -> onItsWay[x] = 0; unasked[x] = false }
  each(time)
#define forget(x) \
    if \
    :: holder[x] >= DELAYED(0) && !isAwaited(holder[x]) -> holder[x] = (waits[x] -> GONE : NOBODY) \
    :: else \
    fi;
#define land(i) :: atomic { late[i] != nothing && mayLand(i) -> \
    if \
    :: mayBeDropped \
    :: arrive(late[i], lateSender[i], lateOrder[i], lateNews[i], lateEnding[i]) \
    fi; \
    late[i] = nothing; lateSender[i] = NOBODY; lateOrder[i] = 0; lateNews[i] = 0; lateEnding[i] = sent; \
    each(forget) }
  eachLate(land)
  od
}

#define toldOrOwed(o) (owed[o] || gaveUp[o] || lastText[o] == version[o])

active proctype Truth() {
end_truth:
  if
#define truth(o) :: !toldOrOwed(o) -> prove(toldOrOwed(o))
  each(truth)
  fi
}

init {
  byte i;
  atomic {
    for (i : 1 .. DELIVERERS) { run Deliverer(i) }
    for (i : 1 .. CALLERS) { run Caller() }
    run World()
  }
}

#ifdef FOR_EVER
ltl nothingIsOwedForEver { [] (owed[0] -> <> !owed[0]) }
#endif
