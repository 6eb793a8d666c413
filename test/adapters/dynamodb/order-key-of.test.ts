import { expect, test } from "@jest/globals";
import { orderKeyOf } from "../../../src/adapters/dynamodb/index.ts";

const image = { CallerID: { S: "+819012345678" }, orderId: { S: "100" }, shippingDate: { S: "2018-11-12" } };

test("an item of the stream tells whose order it is", () => {
  expect(orderKeyOf(image)).toEqual({ phone: "+819012345678", orderId: "100" });
});

test.each([
  [{}],
  [{ CallerID: image.CallerID }],
  [{ orderId: image.orderId }],
  [{ ...image, CallerID: { S: "09012345678" } }],
  [{ ...image, CallerID: { N: "819012345678" } }],
  [{ ...image, orderId: { S: "" } }],
  [{ ...image, orderId: "100" }],
  [{ ...image, orderId: null }],
])("%j tells nothing", (broken) => {
  expect(orderKeyOf(broken)).toBeUndefined();
});
