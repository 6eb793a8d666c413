import type { CallOptions, OrderRepository, Owing, SaveResult } from "../application/index.ts";
import type { Order } from "../domain/index.ts";
import { holds, rejects, same } from "./check.ts";
import type { ContractCase } from "./contract-case.ts";
import { type Given, noticeContract } from "./notice-contract.ts";
import { anOrder, changed, date, everyKind, id, noon, owing, phone } from "./sample-orders.ts";
import { toldContract } from "./told-contract.ts";

/** A repository without any orders, which no other test uses. */
export interface RepositoryUnderTest {
  readonly repository: OrderRepository;
  /** Stores the order as another writer would: as it is, replacing one of the same key. */
  put(order: Order): Promise<void> | void;
}

export type StartRepository = () => Promise<RepositoryUnderTest> | RepositoryUnderTest;

/** The rules of every repository of orders, as test cases for any test runner. */
export function orderRepositoryContract(start: StartRepository): readonly ContractCase[] {
  const given: Given = async (...orders) => {
    const { repository, put } = await start();
    await Promise.all(orders.map((each) => put(each)));
    const stored = ({ customer, id }: Order) => repository.find(customer.phone, id);
    return { repository, put, stored };
  };
  const it = (name: string, run: () => Promise<void>): ContractCase => ({ name, run });

  return [
    it("finds an order with everything that is known of it", async () => {
      const { stored } = await given(...everyKind);
      for (const each of everyKind) same(await stored(each), each);
    }),

    it("finds nothing where there is nothing", async () => {
      const { repository } = await given(anOrder());
      same(await repository.find(phone(), id("1002")), undefined);
    }),

    it("finds nothing under another's number", async () => {
      const { repository } = await given(anOrder());
      same(await repository.find(phone("+819087654321"), id()), undefined);
      same(await repository.recentFor(phone("+819087654321")), []);
    }),

    it("tells apart numbers of orders that look alike", async () => {
      const alike = ["A1", "a1", "Ａ1", "A01", "A1#", "A%", "á1", "a\u0301\u0031", "__proto__"];
      const orders = alike.map((each, position) => anOrder({ id: each, version: position }));
      const { stored } = await given(...orders);
      for (const each of orders) same((await stored(each))?.version, each.version);
    }),

    it("tells apart callers whose numbers begin alike", async () => {
      const { repository } = await given(
        anOrder({ id: "12", customer: { name: "A", phone: "+8190" } }),
        anOrder({ id: "2", customer: { name: "B", phone: "+81901" } }),
      );
      same((await repository.find(phone("+81901"), id("2")))?.customer.name, "B");
      same(await repository.find(phone("+81901"), id("12")), undefined);
      same((await repository.recentFor(phone("+8190"))).length, 1);
    }),

    it("knows a caller's 10 orders with the latest shipping dates, latest first", async () => {
      const days = [7, 12, 3, 1, 9, 5, 11, 2, 10, 4, 8, 6].map((day) => String(day).padStart(2, "0"));
      const { repository } = await given(
        ...days.map((day) => anOrder({ id: day, shippingDate: `2026-12-${day}` })),
        anOrder({ shippingDate: "2026-12-31", customer: { name: "", phone: "+819087654321" } }),
      );
      same(
        (await repository.recentFor(phone())).map(({ shippingDate }) => shippingDate.slice(-2)),
        ["12", "11", "10", "09", "08", "07", "06", "05", "04", "03"],
      );
    }),

    it("knows recent orders with everything, in every state, however far away their dates", async () => {
      const orders = [
        anOrder({ id: "1", shippingDate: "9999-12-31", status: "shipped" }),
        ...everyKind,
        anOrder({ id: "2", shippingDate: "0001-01-01", status: "cancelled" }),
      ];
      const { repository } = await given(...orders);
      const recent = await repository.recentFor(phone());
      same(sorted(recent), sorted(orders));
      same([recent.at(0)?.id, recent.at(-1)?.id], ["1", "2"]);
    }),

    it("saves a change", async () => {
      const { repository, put, stored } = await given();
      for (const before of everyKind) {
        for (const { id, ...after } of [...everyKind, changed(before)]) {
          await put(before);
          same(
            await repository.save(before, { ...after, id: before.id }),
            saved({ ...after, id: before.id }),
          );
          same(await stored(before), { ...after, id: before.id });
        }
      }
    }),

    it("saves one change after the other, without reading in between", async () => {
      const first = anOrder();
      const [second, third] = [changed(first), changed(changed(first), "2026-12-02")];
      const { repository, stored } = await given(first);
      same(await repository.save(first, second), saved(second));
      same(await repository.save(second, third), saved(third));
      same(await stored(first), third);
    }),

    it("saves a change of an order as it is read", async () => {
      const { repository, stored } = await given(anOrder());
      const [read] = await repository.recentFor(phone());
      holds(read, "the order is there");
      same(await repository.save(read, changed(read)), saved(changed(read)));
      same(await stored(read), changed(read));
    }),

    it("shows a change at once among the recent ones", async () => {
      const { repository } = await given(anOrder(), anOrder({ id: "1002", shippingDate: "2026-11-28" }));
      await repository.save(anOrder(), changed(anOrder(), "2026-11-29"));
      same(
        (await repository.recentFor(phone())).map((recent) => recent.id),
        ["1001", "1002"],
      );
    }),

    ...Object.entries(elsewhere).map(([name, change]) =>
      it(`does not save over an order whose ${name} is another by now`, async () => {
        const { repository, put, stored } = await given(anOrder());
        const foreign = { ...anOrder(), ...change };
        await put(foreign);
        same(await repository.save(anOrder(), changed(anOrder())), conflict(foreign));
        same(await stored(foreign), foreign);
      }),
    ),

    it("saves one of two changes that begin at once", async () => {
      const before = anOrder();
      const [one, other] = [changed(before, "2026-12-01"), changed(before, "2026-12-02")];
      const { repository, stored } = await given(before);
      const results = await Promise.all([repository.save(before, one), repository.save(before, other)]);
      const [first, second] = results;
      same(
        results,
        first?.outcome === "saved" ? [saved(one), conflict(one)] : [conflict(other), saved(other)],
      );
      same(await stored(before), second?.outcome === "saved" ? other : one);
    }),

    it("does not create the order that it can't find", async () => {
      const { repository, stored } = await given();
      same(await repository.save(anOrder(), changed(anOrder())), conflict());
      same(await stored(anOrder()), undefined);
      same(await repository.recentFor(phone()), []);
    }),

    it("does not save under another's number", async () => {
      const anothers = anOrder({ customer: { name: "", phone: "+819087654321" } });
      const { repository, stored } = await given(anOrder());
      same(await repository.save(anothers, changed(anothers)), conflict());
      same(await stored(anothers), undefined);
      same(await stored(anOrder()), anOrder());
    }),

    it("does not make an order another one", async () => {
      const { repository, stored } = await given(anOrder());
      for (const other of [anOrder({ id: "1002" }), anOrder({ customer: { name: "", phone: "+8190" } })]) {
        await rejects(repository.save(anOrder(), other));
        same(await stored(other), undefined);
      }
      same(await stored(anOrder()), anOrder());
    }),

    it("writes what a change changes, and nothing else", async () => {
      const { repository, put, stored } = await given(owing());
      const { noticeOwed, ...told } = { ...owing(), item: "マグカップ" };
      await put(told);
      const renamed = { ...owing(), customer: { ...owing().customer, name: "山田太郎" } };
      same(await repository.save(owing(), renamed), saved({ ...told, customer: renamed.customer }));
      same(await stored(told), { ...told, customer: renamed.customer });
    }),

    it("saves an order as it is, if it is", async () => {
      const { repository, stored } = await given(anOrder());
      same(await repository.save(anOrder(), anOrder()), saved(anOrder()));
      same(await stored(anOrder()), anOrder());
      same(await repository.save(changed(anOrder()), changed(anOrder())), conflict(anOrder()));
    }),

    it("sets and clears marks about notices at the same version", async () => {
      const { repository, stored } = await given(anOrder());
      const told = anOrder();
      const failed = { ...told, noticeFailed: { reason: "rejected", at: noon } } as const;
      const steps: readonly Order[] = [anOrder(), owing({ version: 0 }), told, failed, told];
      for (const [position, after] of steps.slice(1).entries()) {
        same(await repository.save(steps[position] ?? after, after), saved(after));
        same(await stored(after), after);
      }
    }),

    it("lists owing orders of every caller with everything, however many", async () => {
      const orders = Array.from({ length: 150 }, (_, position) =>
        owing({ id: `A${position}`, customer: { name: "客", phone: `+81901000${1000 + position}` } }),
      );
      const { repository } = await given(...orders);
      same(sorted(await all(repository.owingNotice())), sorted(orders));
    }),

    it("lists an order as owing once it does and no longer", async () => {
      const { repository } = await given(anOrder());
      const { noticeOwed, ...told } = owing();
      same(await all(repository.owingNotice()), []);
      await repository.save(anOrder(), owing());
      same(idsOf(await all(repository.owingNotice())), ["1001"]);
      await repository.save(owing(), told);
      same(await all(repository.owingNotice()), []);
    }),

    it("keeps what it has when what it was handed is tampered with", async () => {
      const [seed, after] = structuredClone([owing(), changed(owing())] as const);
      const { repository, stored } = await given(seed);
      tamper(seed);
      same(await stored(owing()), owing());
      same(await repository.save(owing(), after), saved(changed(owing())));
      tamper(after);
      same(await stored(owing()), changed(owing()));
    }),

    it("keeps what it has when what it handed out is tampered with", async () => {
      const { repository, stored } = await given(owing());
      for (const read of [
        await stored(owing()),
        ...(await repository.recentFor(phone())),
        ...(await all(repository.owingNotice())),
      ]) {
        holds(read, "the order is there");
        tamper(read);
        same(await stored(owing()), owing());
      }
    }),

    it("gives up when it is aborted, and writes nothing then", async () => {
      const { repository, stored } = await given(owing());
      const aborted: CallOptions = { signal: AbortSignal.abort() };
      await rejects(repository.find(phone(), id(), aborted));
      await rejects(repository.recentFor(phone(), aborted));
      await rejects(all(repository.owingNotice(aborted)));
      await rejects(repository.save(owing(), changed(owing()), aborted));
      same(await stored(owing()), owing());
    }),

    it("does its work under a signal that stays silent", async () => {
      const { repository } = await given(owing());
      const silent: CallOptions = { signal: new AbortController().signal };
      same(await repository.find(phone(), id(), silent), owing());
      same((await repository.recentFor(phone(), silent)).length, 1);
      same((await all(repository.owingNotice(silent))).length, 1);
      same(await repository.save(owing(), changed(owing()), silent), saved(changed(owing())));
    }),

    ...toldContract(given),
    ...noticeContract(given),
  ];
}

const saved = (order: Order): SaveResult => ({ outcome: "saved", order });
const conflict = (order?: Order): SaveResult => ({ outcome: "conflict", order });

/** Changes of another writer that make a save a conflict. */
const elsewhere = {
  version: { version: 1 },
  status: { status: "cancelled" },
  "shipping date": { shippingDate: date("2026-11-30") },
  "count of changes": { changesOfDay: { day: date("2026-11-20"), count: 1 } },
} as const satisfies Record<string, Partial<Order>>;

async function all(owing: AsyncIterable<Owing>): Promise<readonly Order[]> {
  const listed: Order[] = [];
  for await (const each of owing) {
    holds("order" in each, "every order can be read");
    listed.push(each.order);
  }
  return listed;
}

const idsOf = (orders: readonly Order[]): readonly string[] => orders.map((each) => each.id).sort();

const sorted = (orders: readonly Order[]): readonly Order[] =>
  [...orders].sort((one, other) => (one.id < other.id ? -1 : 1));

/** Tries to change the object in place, to see whether that changes what is stored. */
function tamper(victim: Order): void {
  for (const part of [victim.noticeOwed, victim.customer, victim]) {
    try {
      Object.assign(part ?? {}, { name: "!", since: "!", item: "!", status: "shipped", version: 99 });
    } catch {
      // A frozen object can't be changed, which is safe as well.
    }
  }
}
