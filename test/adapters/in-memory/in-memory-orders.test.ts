import { test } from "@jest/globals";
import { inMemoryOrders } from "../../../src/adapters/in-memory/index.ts";
import { orderRepositoryContract } from "../../../src/testing/index.ts";

const contract = orderRepositoryContract(() => {
  const orders = inMemoryOrders();
  return { repository: orders, put: orders.put };
});

test.each(contract)("in memory $name", ({ run }) => run());
