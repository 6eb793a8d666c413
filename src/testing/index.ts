export type { ContractCase } from "./contract-case.ts";
export { type NotifierUnderTest, notifierContract, type StartNotifier } from "./notifier-contract.ts";
export {
  orderRepositoryContract,
  type RepositoryUnderTest,
  type StartRepository,
} from "./order-repository-contract.ts";
