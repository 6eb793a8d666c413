/**
 * What every repository of orders, every notifier and every counter of failed proofs has to do, as test cases for any test runner.
 *
 * @example
 * ```ts
 * import { test } from "node:test";
 * import { inMemoryOrders } from "orderline/adapters/in-memory";
 * import { orderRepositoryContract, type StartRepository } from "orderline/testing";
 *
 * const start: StartRepository = () => {
 *   const repository = inMemoryOrders(); // yours
 *   return { repository, put: (order) => repository.put(order) };
 * };
 * for (const { name, run } of orderRepositoryContract(start)) test(name, run);
 * ```
 *
 * @module
 */

export type { ContractCase } from "./contract-case.ts";
export { type NotifierUnderTest, notifierContract, type StartNotifier } from "./notifier-contract.ts";
export {
  orderRepositoryContract,
  type RepositoryUnderTest,
  type StartRepository,
} from "./order-repository-contract.ts";
export { proofCounterContract, type StartProofCounter } from "./proof-counter-contract.ts";
