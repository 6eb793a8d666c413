import type { DispatchNotice, Notifier, OrderRepository } from "../../src/application/index.ts";
import type { FunctionName } from "./lambda.ts";
import type { Process } from "./process.ts";
import type { TableInput } from "./table.ts";

/** A fault that is planted in the desk, to see whether the simulation finds it. */
export interface Plant {
  readonly request?: (input: TableInput) => TableInput;
  readonly orders?: (orders: OrderRepository, process: Process) => OrderRepository;
  readonly notifier?: (notifier: Notifier) => Notifier;
  readonly dispatch?: (dispatch: DispatchNotice) => DispatchNotice;
  readonly handler?: (handler: Handler, name: FunctionName) => Handler;
}

type Handler = (event: unknown) => Promise<unknown>;

export const plants: Readonly<Record<string, Plant>> = {};
