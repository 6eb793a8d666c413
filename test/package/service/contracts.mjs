import { causeOf } from "orderline";
import { inMemoryOrders } from "orderline/adapters/in-memory";
import { notifierContract, orderRepositoryContract } from "orderline/testing";

/** The repository, answering copies: right, and made of another realm's objects where a test runner has its own. */
function answeringCopies(repository) {
  const copying = {
    get:
      (target, name) =>
      (...args) => {
        const answer = target[name](...args);
        return answer?.[Symbol.asyncIterator] ? copies(answer) : answer?.then(structuredClone);
      },
  };
  return new Proxy(repository, copying);
}

async function* copies(orders) {
  for await (const order of orders) yield structuredClone(order);
}

/** A carrier that takes every text. */
function startNotifier(text) {
  const texts = [];
  let broken = false;
  async function notify(order, { signal } = {}) {
    try {
      signal?.throwIfAborted();
      if (broken) throw new Error("the carrier is gone");
      texts.push({ phone: order.customer.phone, message: text(order) });
      return { outcome: "sent", receipt: String(texts.length) };
    } catch (error) {
      return { outcome: "failed", cause: causeOf(error) };
    }
  }
  const notifier = { notify: async (...args) => structuredClone(await notify(...args)) };
  const breakDown = () => {
    broken = true;
  };
  return { notifier, arrived: () => structuredClone(texts), breakDown };
}

const named = (subject, contract) => contract.map(({ name, run }) => ({ name: `${subject} ${name}`, run }));

/** The contracts of orderline/testing, over what keeps to them. */
export const cases = [
  ...named(
    "in memory",
    orderRepositoryContract(() => {
      const orders = inMemoryOrders();
      return { repository: orders, put: orders.put };
    }),
  ),
  ...named(
    "a repository of copies",
    orderRepositoryContract(() => {
      const orders = inMemoryOrders();
      return { repository: answeringCopies(orders), put: orders.put };
    }),
  ),
  ...named(
    "a notifier of copies",
    notifierContract(async (text) => startNotifier(text)),
  ),
];

/** Where an entry exports something else than its package does under that name: a class of which there are two. */
export function differing(entries, modules) {
  const byEntry = new Map(entries.map((entry, index) => [entry, modules[index]]));
  return entries.flatMap((entry, index) => {
    const main = byEntry.get(entry.split("/")[0]);
    const shared = Object.keys(modules[index]).filter((name) => Object.hasOwn(main, name));
    return shared.filter((name) => main[name] !== modules[index][name]).map((name) => `${entry} ${name}`);
  });
}
