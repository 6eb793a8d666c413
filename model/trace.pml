/*
 * How a trace of the code is followed: the steps that are told have to come in the trace's order, all others may come at
 * any time. The trace is a run of the model where its end can be reached; where its last line is 0 0 0, with every
 * delivery over.
 * It is read from the file that the variable TRACE names: a line an event, with its number in notices.pml, the number of
 * the process's life that it is about, and of the news. 0 is nobody, or any news.
 */
#define MOST 2000
c_decl {
\#include <stdlib.h>
static int furthest, isRead;
static void tellFurthest(void) { printf("followed %d events\n", furthest); }
}

hidden byte kind[MOST], whose[MOST], piece[MOST];
hidden byte isWhole;
hidden short events, lastWrite[256];  /* the last event at the table, by life */
short at;
byte life[DELIVERERS + 2 + LATES];   /* by sender, as `holder` has it: the process that it lives in */

#define ANYBODY 255
#define told(event, sender, news) (at < events && kind[at] == event && \
  (sender == ANYBODY || whose[at] == life[sender]) && (news == 0 || piece[at] == 0 || piece[at] == news))
#define tell at++; c_code { if (now.at > furthest) furthest = now.at; }

#define prove(always) skip

/* A step that is not seen waits until the next event may need it: else there is too much to try. */
#define next(first, last) (at < events && kind[at] >= first && kind[at] <= last)
#define isNext(sender) (at < events && whose[at] == life[sender] && life[sender] != 0)
#define trouble(seen) (seen)
#define stop(seen) (seen)
#define mayLose false
#define mayArrive(sender) (isNext(sender) && (next(CLAIMED, NOTHING_OWED) || next(SETTLED_SENT, LEASE_LOST)))
#define mayBeLate(sender) (lastWrite[life[sender]] > at && (mayArrive(sender) || \
  isNext(sender) && (next(CLAIM_UNHEARD, CLAIM_UNHEARD) || next(SETTLE_UNHEARD, DIED))))
#define mayLand(i) isNext(lateSender[i])
#define mayBeDropped false
#define mayRing(o) false
/* The first deliverer that is free begins, since they are all alike, for a life that delivers nothing yet. */
#define isNew (whose[at] != life[1] && whose[at] != life[2] && whose[at] != life[3] && whose[at] != life[4])
#define isFirst(me) ((me == 1 || life[1]) && (me <= 2 || life[2]) && (me <= 3 || life[3]))
#define mayBegin(o) (isFirst(me) && isNew && (next(CLAIMED, CLAIM_UNHEARD) || next(DIED, DIED)))
#define mayPass (at == events || next(CLAIMED, CLAIMED))

#define beginLife life[me] = whose[at]
#define endLife life[gone] = life[me]; life[me] = 0

active proctype Trace() {
  c_code {
    FILE *file = isRead ? 0 : fopen(getenv("TRACE"), "r");
    int k, w, p;
    if (!isRead) atexit(tellFurthest);
    isRead = 1;
    while (file && fscanf(file, "%d %d %d", &k, &w, &p) == 3 && events < MOST) {
      if (k == 0) { isWhole = 1; break; }
      kind[events] = k; whose[events] = w; piece[events] = p;
      if (k >= 2 && k <= 4 || k >= 12 && k <= 16) lastWrite[w] = events;
      events++;
    }
  };
end_trace:
  atomic { at == events && (!isWhole || life[1] + life[2] + life[3] + life[4] == 0) -> assert(false) }
}
