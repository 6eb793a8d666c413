/*
 * How a trace of the code is followed: the steps that are told have to come in the trace's order, all others may come at
 * any time. The trace is a run of the model where its end can be reached, with every delivery over.
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
hidden short events;
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
#define mayLate(sender) isNext(sender)
#define mayLand(i) (isNext(lateSender[i]) || next(CLAIM_UNHEARD, CLAIM_UNHEARD) || next(SETTLE_UNHEARD, SETTLE_UNHEARD))
#define mayRing(o) false
#define mayBegin(o) (next(CLAIMED, CLAIM_UNHEARD) || next(DIED, DIED))
#define mayPass (at == events || next(CLAIMED, CLAIMED))

#define beginLife life[me] = whose[at]
#define endLife life[me] = 0
#define leaveLife(i) life[DELAYED(i)] = life[me]

active proctype Trace() {
  c_code {
    FILE *file = isRead ? 0 : fopen(getenv("TRACE"), "r");
    int k, w, p;
    if (!isRead) atexit(tellFurthest);
    isRead = 1;
    while (file && fscanf(file, "%d %d %d", &k, &w, &p) == 3 && events < MOST) {
      kind[events] = k; whose[events] = w; piece[events] = p; events++;
    }
  };
end_trace:
  atomic { at == events && life[1] + life[2] + life[3] + life[4] == 0 -> assert(false) }
}
