import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { orderRepositoryContract } from "orderline/testing";
import { fileOrders } from "./file-orders.ts";

const folder = mkdtempSync(join(tmpdir(), "orders-"));
after(() => rmSync(folder, { recursive: true }));

let files = 0;
const start = () => {
  const repository = fileOrders(join(folder, `${files++}.json`));
  return { repository, put: repository.put };
};

for (const { name, run } of orderRepositoryContract(start)) test(name, run);
