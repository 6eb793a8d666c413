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
#define DELAYED (DELIVERERS + 2)  /* such a sender, of which a write is still to arrive */
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

/* A write whose sender had no answer, and which is still to arrive at the table. */
mtype late = nothing, lateEnding = sent;
byte lateSender, lateOrder, lateNews;

byte troubles, stops;

/* Only for the properties, by order and news: whether it may be sent, as it is not, or something excuses it. */
bool maySend[ORDERS * (CHANGES + 1)];
#define excuse(o, news) maySend[o * (CHANGES + 1) + news] = true

/* The condition of `claimOfItem`, as `claim` has it, and what it writes. */
#ifdef FAULT_CLAIM_WITHOUT_CONDITION
#define claimable(o, sender) owed[o]
#else
#define claimable(o, sender) (owed[o] && (holder[o] == sender || !waits[o]))
#endif
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
inline writeSettlement(o, how) {
  holder[o] = NOBODY;
  if
  :: how == failed  /* the order still waits: its next attempt is not due yet */
  :: how == sent -> owed[o] = false; waits[o] = false; assert(lastText[o] == version[o])
  :: how == given_up -> owed[o] = false; waits[o] = false; gaveUp[o] = true
  fi
}

/* The condition of `changeOfItem`, and what it writes: the change, with what it owes. A lease that runs goes on. */
#define changeable(o, seen) (version[o] == seen && seen < CHANGES)
inline writeChange(o) {
  version[o]++;
  owed[o] = true; gaveUp[o] = false; bell[o] = true;
  excuse(o, version[o]);
#ifdef FAULT_CHANGE_DROPS_THE_LEASE
  holder[o] = NOBODY;
#endif
  if
  :: holder[o] == NOBODY -> waits[o] = false
  :: else
  fi
}

/* A write arrives at the table. */
inline arrive(write, sender, o, which, how) {
  if
  :: write == claiming && claimable(o, sender) -> writeClaim(o, sender)
  :: write == settling && settleable(o, sender, which) -> writeSettlement(o, how)
  :: write == saving && changeable(o, which) -> writeChange(o)
  :: else
  fi
}

/* The answer to a write stays out: the write never arrived, or it did all the same, or it will. */
#define trouble troubles < TROUBLES -> troubles++
inline lose(write, sender, o, which, how) {
  trouble;
  if
  :: true
  :: arrive(write, sender, o, which, how)
  :: late == nothing -> late = write; lateSender = sender; lateOrder = o; lateNews = which; lateEnding = how
  fi
}

/* SNS accepts the text that is on its way. */
inline accept(o) {
  lastText[o] = onItsWay[o]; onItsWay[o] = 0; unasked[o] = false;
  assert(lastText[o] > 0 && lastText[o] <= version[o])
}

/* A delivery is over. The lease that it may leave behind is nobody's any more. */
inline endDelivery() {
  if
  :: late != nothing && lateSender == me ->
    lateSender = DELAYED;
    if
    :: holder[o] == me -> holder[o] = DELAYED
    :: else
    fi
  :: else ->
    if
    :: holder[o] == me -> holder[o] = (waits[o] -> GONE : NOBODY)
    :: else
    fi
  fi;
  timeIsUp[me] = false; o = 0; news = 0; ending = sent
}
#define stop stops < STOPS -> stops++

#if ORDERS == 1
#define each(step) step(0)
#else
#define each(step) step(0) step(1)
#endif

/*
 * `changeOrder`, with its repeats. A version that was read too long ago changes nothing, so that reading need be no step
 * of its own: only a save whose answer stays out may come to an order that was changed meanwhile.
 */
proctype Caller() {
end_silent:
  do
#define change(o) \
  :: atomic { changeable(o, version[o]) -> writeChange(o) } \
  :: atomic { troubles < TROUBLES && changeable(o, version[o]) -> lose(saving, NOBODY, o, version[o], sent) }
  each(change)
  od
}

/* `deliverNotice`, whoever asks for it: the stream's record, the sweep, or the caller's own function. */
proctype Deliverer(byte me) {
  byte o, news;
  mtype ending = sent;
end_idle:
  atomic { if
#define record(x) :: bell[x] -> bell[x] = false; o = x
  each(record)
#ifndef FAULT_NO_SWEEP
#define sweep(x) :: owed[x] -> o = x
  each(sweep)
#endif
  fi }
claim:
  atomic { if
  :: claimable(o, me) -> writeClaim(o, me); timeIsUp[me] = false; news = version[o]
  :: !claimable(o, me) -> endDelivery(); goto end_idle
  :: lose(claiming, me, o, 0, sent);
    if
    :: goto claim
    :: bell[o] = true; endDelivery(); goto end_idle
    fi
  :: stop; endDelivery(); goto end_idle
  fi }
  /* claimed */
  atomic { if
  :: !timeIsUp[me] ->
    assert(!onItsWay[o]);
    assert(maySend[o * (CHANGES + 1) + news]);
    maySend[o * (CHANGES + 1) + news] = false;
    onItsWay[o] = news
  :: timeIsUp[me] -> endDelivery(); goto end_idle
  :: stop; endDelivery(); goto end_idle
  fi }
  /* sending */
  atomic { if
  :: accept(o); ending = sent
  :: onItsWay[o] = 0; excuse(o, news); ending = given_up
  :: trouble; onItsWay[o] = 0; excuse(o, news); ending = failed
  :: trouble; unasked[o] = true; excuse(o, news); endDelivery(); goto end_idle
  :: stop; unasked[o] = true; excuse(o, news); endDelivery(); goto end_idle
  fi }
settle:
  atomic { if
  :: settleable(o, me, news) -> writeSettlement(o, ending); endDelivery(); goto end_idle
  :: !settleable(o, me, news) ->
     if
     :: owed[o] && holder[o] == me -> news = 0; ending = sent; goto claim
     :: else -> endDelivery(); goto end_idle
     fi
  :: lose(settling, me, o, news, ending);
    if
    :: goto settle
    :: excuse(o, news); endDelivery(); goto end_idle
    fi
  :: stop; excuse(o, news); endDelivery(); goto end_idle
  fi }
}

/* What comes by itself. */
proctype World() {
end_world:
  do
#define time(o) \
  :: atomic { waits[o] && !onItsWay[o] && !isAlive(holder[o]) -> waits[o] = false; \
       if \
       :: holder[o] == GONE -> holder[o] = NOBODY \
       :: else \
       fi } \
  :: atomic { waits[o] && !onItsWay[o] && isAlive(holder[o]) && stops < STOPS -> stops++; \
       waits[o] = false; timeIsUp[holder[o]] = true; excuse(o, version[o]) } \
  :: atomic { unasked[o] -> accept(o) } \
  :: atomic { unasked[o] -> onItsWay[o] = 0; unasked[o] = false }
  each(time)
  :: atomic { late != nothing ->
    if
    :: true   /* it never arrives */
    :: arrive(late, lateSender, lateOrder, lateNews, lateEnding)
    fi;
#define forget(o) \
    if \
    :: holder[o] == DELAYED -> holder[o] = (waits[o] -> GONE : NOBODY) \
    :: else \
    fi;
    each(forget)
    late = nothing; lateSender = NOBODY; lateOrder = 0; lateNews = 0; lateEnding = sent }
  od
}

#define toldOrOwed(o) (owed[o] || gaveUp[o] || lastText[o] == version[o])

active proctype Truth() {
end_truth:
  if
#define truth(o) :: !toldOrOwed(o) -> assert(toldOrOwed(o))
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
