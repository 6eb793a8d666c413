import { expect, test } from "@jest/globals";
import { proofOf } from "../../src/application/caller.ts";
import { verification } from "../../src/application/index.ts";
import { anOrder } from "../support/builders.ts";
import { theCustomer } from "../support/desk.ts";

const order = anOrder({ id: "A-10025" });
const giving = (verificationCode: string | undefined) => ({ ...theCustomer, verificationCode });

test("the number called from is proof enough where the shop says so", () => {
  expect(verification(theCustomer, order, "caller-id")).toBe("verified");
  expect(verification(giving("9999"), order, "caller-id")).toBe("verified");
});

test("a caller who only claims a number has named the full order number", () => {
  expect(verification({ ...theCustomer, claimed: true }, order, "order-number")).toBe("verified");
});

test.each([
  ["0025", "verified"],
  ["10025", "verified"],
  ["００２５", "verified"],
  ["0 0 2 5", "verified"],
  ["A-10025", "verified"],
  [undefined, "verification-needed"],
  ["", "verification-needed"],
  ["0026", "verification-failed"],
  ["025", "verification-failed"],
  ["1002", "verification-failed"],
  ["00025", "verification-failed"],
  ["110025", "verification-failed"],
  ["#", "verification-failed"],
])("the last four digits of the order number prove it, or all of them: %p is %s", (code, result) => {
  expect(verification(giving(code), order, "order-number")).toBe(result);
});

test.each([
  ["7", "7", "verified"],
  ["7", "0007", "verification-failed"],
  ["ABC", "ABC", "verification-failed"],
  ["ABC", "", "verification-needed"],
])("an order number of few digits is proven by all of them: %s by %p is %s", (id, code, result) => {
  expect(verification(giving(code), anOrder({ id }), "order-number")).toBe(result);
});

test("a proof is asked for where the shop wants one", () => {
  expect(proofOf(theCustomer, "caller-id")).toBe("not-needed");
  expect(proofOf(giving("0025"), "caller-id")).toBe("not-needed");
  expect(proofOf(theCustomer, "order-number")).toBe("missing");
  expect(proofOf(giving("0025"), "order-number")).toBe("given");
  expect(proofOf({ ...theCustomer, claimed: true }, "caller-id")).toBe("given");
});
