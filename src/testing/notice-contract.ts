import {
  backOff,
  type ClaimedOrder,
  leaseTime,
  type NoticeClaim,
  type OrderKey,
  type OrderRepository,
  overdueAfter,
} from "../application/index.ts";
import type { NoticeOwed, Order } from "../domain/index.ts";
import { holds, rejects, same } from "./check.ts";
import type { ContractCase } from "./contract-case.ts";
import { anOrder, changed, date, id, noon, notice, owing, phone } from "./sample-orders.ts";

/** Stores those orders in a repository without any. */
export type Given = (...orders: readonly Order[]) => Promise<{
  readonly repository: OrderRepository;
  put(order: Order): Promise<void> | void;
  stored(order: Order): Promise<Order | undefined>;
}>;

/** A claim by that sender, so many milliseconds after the order was changed. */
const by = (holder: string, after = 0): NoticeClaim => ({
  holder,
  now: new Date(Date.parse(noon) + after),
});

const key: OrderKey = { phone: phone(), orderId: id() };
const { noticeOwed: _, ...told } = owing();
const at = (after: number): string => new Date(Date.parse(noon) + after).toISOString();

/** The rules of claiming and settling notices, for every repository of orders. */
export function noticeContract(given: Given): readonly ContractCase[] {
  const it = (name: string, run: () => Promise<void>): ContractCase => ({ name, run });
  const claimed = async (repository: OrderRepository, claim = by("one")): Promise<ClaimedOrder> => {
    const result = await repository.claimNotice(key, claim);
    holds(result.outcome === "claimed", `the notice is claimed, and not ${result.outcome}`);
    return result.order;
  };

  return [
    it("claims a notice: counts the attempt, takes the lease and answers with the order as it is", async () => {
      const { repository, stored } = await given(owing(), owing({ id: "1002" }));
      const order = await claimed(repository, by("one", 5));
      same(order, {
        ...owing(),
        noticeOwed: { ...notice, attempts: 1, lastAttempt: at(5) },
        noticeLease: { holder: "one", until: at(5 + leaseTime) },
      });
      same(await stored(owing()), order);
      same(await stored(owing({ id: "1002" })), owing({ id: "1002" }));
    }),

    it("has nothing to claim where nothing is owed, and creates nothing", async () => {
      const { repository, stored } = await given(anOrder());
      for (const nobodys of [
        key,
        { ...key, orderId: id("1002") },
        { ...key, phone: phone("+819087654321") },
      ]) {
        same(await repository.claimNotice(nobodys, by("one")), { outcome: "nothing-owed" });
        const order = await repository.find(nobodys.phone, nobodys.orderId);
        same(order, nobodys === key ? anOrder() : undefined);
      }
      same(await stored(anOrder()), anOrder());
    }),

    it("lets nobody else claim while a lease runs, but its holder", async () => {
      const { repository, stored } = await given(owing());
      const order = await claimed(repository);
      same(await repository.claimNotice(key, by("other", leaseTime - 1)), { outcome: "postponed" });
      same(await stored(owing()), order);
      const again = await claimed(repository, by("one", 10));
      same(again.noticeLease, { holder: "one", until: at(10 + leaseTime) });
      same(again.noticeOwed.attempts, 2);
    }),

    it("lets another claim once the lease has ended and the next attempt is due", async () => {
      const { repository } = await given(owing());
      await claimed(repository);
      same((await claimed(repository, by("other", leaseTime))).noticeLease.holder, "other");
    }),

    it("lets one of two claim that begin at once", async () => {
      const { repository } = await given(owing());
      const claims = ["one", "other"].map((holder) => repository.claimNotice(key, by(holder)));
      same((await Promise.all(claims)).map(({ outcome }) => outcome).sort(), ["claimed", "postponed"]);
    }),

    it("waits longer after each attempt", async () => {
      for (const [index, wait] of [...backOff, ...backOff.slice(-1)].entries()) {
        const tried: NoticeOwed = { ...notice, attempts: index + 1, lastAttempt: at(7) };
        const { repository } = await given(owing({ noticeOwed: tried }));
        same(await repository.claimNotice(key, by("one", 7 + wait - 1)), { outcome: "postponed" });
        same((await claimed(repository, by("one", 7 + wait))).noticeOwed.attempts, index + 2);
      }
    }),

    it("does not wait for the next attempt to give up what is overdue", async () => {
      const tried: NoticeOwed = { ...notice, attempts: 5, lastAttempt: at(overdueAfter - 1) };
      const { repository } = await given(owing({ noticeOwed: tried }));
      same(await repository.claimNotice(key, by("one", overdueAfter)), { outcome: "postponed" });
      await claimed(repository, by("one", overdueAfter + 1));
    }),

    it("does not wait for attempts at older news", async () => {
      const tried: NoticeOwed = { ...notice, attempts: 9, lastAttempt: at(-1) };
      const { repository } = await given(owing({ noticeOwed: tried }));
      await claimed(repository);
    }),

    it("keeps the lease when the order is changed meanwhile, and forgets the attempts at older news", async () => {
      const { repository, stored } = await given(owing());
      const { noticeLease } = await claimed(repository);
      const saved = await repository.save(owing(), changed(owing()));
      same(saved, { outcome: "saved", order: { ...changed(owing()), noticeLease } });
      same(await stored(owing()), { ...changed(owing()), noticeLease });
      same(await repository.claimNotice(key, by("other", 2)), { outcome: "postponed" });
      same((await claimed(repository, by("one", 2))).noticeOwed.attempts, 1);
    }),

    it("settles a notice that was sent", async () => {
      const { repository, stored } = await given(owing());
      const order = await claimed(repository);
      same(await repository.settleNotice(order, "sent"), "settled");
      same(await stored(owing()), told);
      same(await repository.settleNotice(order, "sent"), "settled");
      same(await stored(owing()), told);
    }),

    it("settles a notice that is given up, and keeps the reason", async () => {
      const { repository, stored } = await given(owing());
      const failed = { reason: "rejected", at: noon } as const;
      same(await repository.settleNotice(await claimed(repository), failed), "settled");
      same(await stored(owing()), { ...told, noticeFailed: failed });
    }),

    it("ends the lease after an attempt that failed, and the order still owes", async () => {
      const { repository, stored } = await given(owing());
      const order = await claimed(repository);
      same(await repository.settleNotice(order, "failed"), "settled");
      const { noticeLease, ...unleased } = order;
      same(await stored(owing()), unleased);
    }),

    it("settles over what others have written to the order meanwhile, and keeps it", async () => {
      const { repository, put, stored } = await given(owing());
      const order = await claimed(repository);
      const theirs = { status: "shipped", version: 7, item: "マグカップ" } as const;
      await put({ ...order, ...theirs });
      same(await repository.settleNotice(order, "sent"), "settled");
      same(await stored(owing()), { ...told, ...theirs });
    }),

    ...Object.entries(newer).map(([name, news]) =>
      it(`does not settle newer news with the old, and keeps the lease: ${name}`, async () => {
        for (const ending of ["sent", "failed", { reason: "rejected", at: noon }] as const) {
          const { repository, put, stored } = await given(owing());
          const order = await claimed(repository);
          const since = { ...order, version: 2, noticeOwed: { ...notice, ...news } };
          await put(since);
          same(await repository.settleNotice(order, ending), "newer-owed");
          same(await stored(owing()), since);
        }
      }),
    ),

    it("settles nothing once somebody else holds the lease", async () => {
      const { repository, stored } = await given(owing());
      const late = await claimed(repository);
      const order = await claimed(repository, by("other", leaseTime));
      for (const ending of ["sent", "failed", { reason: "rejected", at: noon }] as const)
        same(await repository.settleNotice(late, ending), "lost");
      same(await stored(owing()), order);
    }),

    it("has nothing to settle once another writer has cleared the notice", async () => {
      const { repository, put, stored } = await given(owing());
      const order = await claimed(repository);
      const { noticeOwed, ...cleared } = order;
      await put(cleared);
      same(await repository.settleNotice(order, "sent"), "settled");
      same(await stored(owing()), told);
    }),

    it("claims and settles nothing when it is aborted", async () => {
      const { repository, stored } = await given(owing());
      const aborted = { signal: AbortSignal.abort() };
      await rejects(repository.claimNotice(key, by("one"), aborted));
      same(await stored(owing()), owing());
      const order = await claimed(repository, by("one", 1));
      await rejects(repository.settleNotice(order, "sent", aborted));
      same(await stored(owing()), order);
    }),

    it("claims and settles under a signal that stays silent", async () => {
      const { repository, stored } = await given(owing());
      const silent = { signal: new AbortController().signal };
      const result = await repository.claimNotice(key, by("one"), silent);
      holds(result.outcome === "claimed", "the notice is claimed");
      same(await repository.settleNotice(result.order, "sent", silent), "settled");
      same(await stored(owing()), told);
    }),
  ];
}

/** What makes news newer than `notice`. */
const newer = {
  "a moment later": { since: at(1) },
  "at the same moment, from another date": { from: date("2026-11-27") },
  "at the same moment, of another kind": { kind: "cancelled" },
} as const satisfies Record<string, Partial<NoticeOwed>>;
