import type { Language, Order, OrderFacts, OrderId } from "../domain/index.ts";
import type { CallOptions } from "./call-options.ts";
import { type Caller, verification } from "./caller.ts";
import { type Committed, commitChange, withoutNotice } from "./commit-change.ts";
import { findProven, notFound, type Unproven } from "./find-proven.ts";
import { isAsTold } from "./is-still.ts";
import { countProof } from "./judge-proof.ts";
import type { OrderDesk } from "./order-desk.ts";
import type { ToldOrder } from "./order-repository.ts";

export interface ChangeRequest extends CallOptions {
  readonly caller: Caller;
  readonly orderId: OrderId;
  /**
   * The order as its caller was told of it: its version, or all that a change is decided on, which spares the look.
   * Without it the order is changed as it is found.
   */
  readonly orderVersion?: number | OrderFacts | undefined;
  /** The language to text the customer in. */
  readonly language?: Language | undefined;
}

/** What the domain decides: the changed order, the same object if nothing has to change, or why it refuses. */
type Decision =
  | { readonly outcome: string; readonly order: ToldOrder }
  | { readonly outcome: "refused"; readonly reason: string };

type Decide<D extends Decision> = (order: ToldOrder, now: Date) => D;

/** What keeps a change from being made, besides the rules of the domain. */
export type Obstacle =
  | Unproven
  | { readonly outcome: "refused"; readonly reason: "changed-meanwhile" }
  /** The change may or may not have been made. */
  | { readonly outcome: "unknown" };

/** A refusal comes with the order it is about, to be read out. */
export type ChangeResult<D extends Decision> = (D & { readonly order: Order }) | Obstacle;

type Decided<D> = { readonly before: Order; readonly decision: D } | { readonly obstacle: Obstacle };

const changedMeanwhile = { outcome: "refused", reason: "changed-meanwhile" } as const;

/** How often a change is tried when others write to the order meanwhile: anew only for a caller who was told nothing. */
const attemptsFor = ({ orderVersion }: ChangeRequest): number => (orderVersion === undefined ? 3 : 1);

/**
 * Makes a change: load, decide, commit. What a caller was told whole is decided on as it was told, and need not be loaded
 * but where that comes to no change.
 */
export async function changeOrder<D extends Decision>(
  desk: OrderDesk,
  request: ChangeRequest,
  decide: Decide<D>,
): Promise<ChangeResult<D>> {
  return (await changeAsTold()) ?? changeAsFound();

  async function changeAsTold(): Promise<ChangeResult<D> | undefined> {
    const told = toldOrder(request);
    if (!told || verification(request.caller, told, desk.verify) !== "verified") return undefined;
    const decision = decide(told, desk.clock.now());
    if (!isChange(decision, told)) return undefined;
    const proof = await countProof(desk, request.caller, request);
    if (proof === "too-many-tries") return { outcome: "refused", reason: proof };
    const committed = await commitChange(desk, told, decision.order, request);
    // What is written stays written: a proof that cannot be taken back counts as one more that failed.
    if (committed.order) await proof.takeBack().catch(() => {});
    return resultOf(decision, committed, 1);
  }

  async function changeAsFound(): Promise<ChangeResult<D>> {
    const found = await findProven(desk, request);
    return "unproven" in found ? found.unproven : decideAndCommit(found.order, 1);
  }

  async function decideAndCommit(before: Order, attempt: number): Promise<ChangeResult<D>> {
    const decided = decideOn(before, desk, request, decide);
    if ("obstacle" in decided) return decided.obstacle;
    const { decision } = decided;
    if (!isChange(decision, before)) return { ...decision, order: before };
    if (attempt > attemptsFor(request)) return changedMeanwhile;
    return resultOf(decision, await commitChange(desk, before, decision.order, request), attempt);
  }

  async function resultOf(decision: D, committed: Committed, attempt: number): Promise<ChangeResult<D>> {
    switch (committed.outcome) {
      case "saved":
        return { ...decision, order: await dispatched(committed.order, desk, request) };
      case "conflict":
        return committed.order ? decideAndCommit(committed.order, attempt + 1) : notFound;
      case "unconfirmed":
        return { outcome: "unknown" };
    }
  }
}

/** Loads the caller's order and decides, writing nothing. */
export async function loadAndDecide<D extends Decision>(
  desk: OrderDesk,
  request: ChangeRequest,
  decide: Decide<D>,
): Promise<Decided<D>> {
  const found = await findProven(desk, request);
  return "unproven" in found ? { obstacle: found.unproven } : decideOn(found.order, desk, request, decide);
}

/**
 * Decides on the order as it is stored. What is already as asked is success, whatever the caller was told; a refusal is
 * of the version that they were told of; and nothing is changed that is not in all as they were told.
 */
function decideOn<D extends Decision>(
  before: Order,
  { clock }: OrderDesk,
  { orderVersion }: ChangeRequest,
  decide: Decide<D>,
): Decided<D> {
  const decision = decide(before, clock.now());
  const isSo = "order" in decision && decision.order === before;
  const version = typeof orderVersion === "object" ? orderVersion.version : orderVersion;
  const told = isChange(decision, before) ? orderVersion : version;
  return isSo || isAsTold(before, told) ? { before, decision } : { obstacle: changedMeanwhile };
}

const isChange = <D extends Decision>(
  decision: D,
  before: ToldOrder,
): decision is D & { readonly order: ToldOrder } => "order" in decision && decision.order !== before;

/** The order as its caller was told of it, if they were told all that a change is decided on. */
function toldOrder({ caller, orderId, orderVersion }: ChangeRequest): ToldOrder | undefined {
  if (typeof orderVersion !== "object") return undefined;
  return { ...orderVersion, id: orderId, customer: { phone: caller.phone } };
}

/** The changed order, once its notice is on its way; without the notice where none will come. */
async function dispatched(order: Order, desk: OrderDesk, { signal }: ChangeRequest): Promise<Order> {
  const notice = order.noticeOwed && (await desk.dispatchNotice(order, { signal }));
  return notice === "given-up" ? withoutNotice(order) : order;
}
