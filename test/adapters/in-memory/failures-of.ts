import { inMemoryOrders } from "../../../src/adapters/in-memory/index.ts";
import type { OrderRepository } from "../../../src/application/index.ts";
import { orderRepositoryContract, type RepositoryUnderTest } from "../../../src/testing/index.ts";

export type Orders = ReturnType<typeof inMemoryOrders>;

/** The cases of the contract that a repository fails which is sound but for this, by name, each with its message. */
export async function failuresOf(
  breaking: (orders: Orders) => Partial<Orders>,
): Promise<ReadonlyMap<string, string>> {
  const failures = new Map<string, string>();
  for (const { name, run } of orderRepositoryContract(() => under(breaking)))
    await run().catch((error) => failures.set(name, error.message));
  return failures;
}

function under(breaking: (orders: Orders) => Partial<Orders>): RepositoryUnderTest {
  const sound = inMemoryOrders();
  const orders: Orders = { ...sound, ...breaking(sound) };
  const repository: OrderRepository = orders;
  return { repository, put: orders.put };
}
