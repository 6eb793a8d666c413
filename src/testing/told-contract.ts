import { isStill, type ToldOrder } from "../application/index.ts";
import { languages, type Order } from "../domain/index.ts";
import { same } from "./check.ts";
import type { ContractCase } from "./contract-case.ts";
import type { Given } from "./notice-contract.ts";
import { anOrder, changed, date, everyKind, id, noon, notice, phone } from "./sample-orders.ts";
import { factsOf, isChangedBy, randomMeanwhile, tried } from "./tried-change.ts";

/** How many random orders are changed as they were told. */
const rounds = 40;

/** The rules of changing an order as its caller was told of it, for every repository of orders. */
export function toldContract(given: Given): readonly ContractCase[] {
  const it = (name: string, run: () => Promise<void>): ContractCase => ({ name, run });

  return [
    it("saves a change of an order as it was told, and answers with the order", async () => {
      const { repository, put, stored } = await given();
      for (const before of everyKind) {
        const { noticeOwed, noticeFailed, changeId, ...kept } = before;
        const moved = { ...factsOf(changed(before)), changeId: "this change" };
        for (const change of [moved, { ...moved, noticeOwed: notice }]) {
          await put(before);
          const saved = await repository.save(toldOf(before), { ...toldOf(before), ...change });
          same(saved, { outcome: "saved", order: { ...kept, ...change } });
          same(await stored(before), { ...kept, ...change });
        }
      }
    }),

    it("keeps what others have written to the rest of an order since it was told", async () => {
      const { repository, put } = await given();
      const moved = { ...factsOf(changed(anOrder())), noticeOwed: notice };
      const rest = { item: "マグカップ", customer: { name: "山田太郎", phone: phone() } };
      for (const theirs of [rest, { orderedAt: noon }, { noticeLease: { holder: "one", until: noon } }]) {
        await put({ ...anOrder(), ...theirs });
        const saved = await repository.save(toldOf(anOrder()), { ...toldOf(anOrder()), ...moved });
        same(saved, { outcome: "saved", order: { ...anOrder(), ...theirs, ...moved } });
      }
    }),

    it("answers with the order as it is where that is no longer as it was told", async () => {
      const { repository, put, stored } = await given();
      const told = anOrder({ version: 3, changesOfDay: { day: date("2026-11-20"), count: 2 } });
      const save = () => repository.save(toldOf(told), toldOf(changed(told)));
      same(await save(), { outcome: "conflict", order: undefined });
      same(await stored(told), undefined);
      const { changesOfDay, ...neverChanged } = told;
      for (const order of [neverChanged, ...otherwise.map((each) => ({ ...told, ...each }))]) {
        await put(order);
        same(await save(), { outcome: "conflict", order });
        same(await stored(told), order);
      }
    }),

    it("does not mind another language than was told", async () => {
      const { repository, put } = await given();
      const [language] = languages;
      await put({ ...anOrder(), language });
      const { outcome } = await repository.save(toldOf(anOrder()), toldOf(changed(anOrder())));
      same(outcome, "saved");
    }),

    it("changes an order as told just as one that is loaded, whatever others have written meanwhile", async () => {
      const { repository, put } = await given();
      for (let round = 0; round < rounds; round++) {
        const meanwhile = randomMeanwhile();
        const { order, since, wish } = meanwhile;
        const as = (how: "as-told" | "loaded" | "loaded-before") =>
          tried({ repository, put }, meanwhile, { how, id: id(`${how}-${round}`) });
        const result = await as("as-told");
        // Who loads does not see what was changed before without counting the version on, and goes by it.
        const isUnseen =
          since.version === order.version && isChangedBy(since, wish) && !isStill(since, order);
        const refused = { result: { outcome: "refused", reason: "changed-meanwhile" }, stored: since };
        sameFor(meanwhile, result, isUnseen ? refused : await as("loaded"));
        if (isChangedBy(order, wish)) sameFor(meanwhile, result, await as("loaded-before"));
      }
    }),
  ];
}

const toldOf = (order: Order): ToldOrder => ({
  ...factsOf(order),
  id: order.id,
  customer: { phone: order.customer.phone },
});

/** What makes an order another than was told. */
const otherwise = [
  { version: 4 },
  { status: "cancelled" },
  { shippingDate: date("2026-11-30") },
  { changesOfDay: { day: date("2026-11-21"), count: 2 } },
  { changesOfDay: { day: date("2026-11-20"), count: 1 } },
] as const satisfies readonly Partial<Order>[];

/** @throws {Error} naming the case besides what differs. */
function sameFor(meanwhile: object, actual: unknown, expected: unknown): void {
  try {
    same(actual, expected);
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}, of ${JSON.stringify(meanwhile)}`);
  }
}
