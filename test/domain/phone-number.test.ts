import { expect, test } from "@jest/globals";
import { phoneNumber } from "../../src/domain/index.ts";

test.each(["+819012345678", "+12", "+123456789012345"])("%s is a phone number", (text) => {
  expect(phoneNumber(text)).toBe(text);
});

test.each([
  "",
  "+",
  "+1",
  "+1234567890123456",
  "+0819012345678",
  "819012345678",
  "09012345678",
  "+81 90 1234 5678",
  "+81-90-1234-5678",
  "+８１９０１２３４５６７８",
  "anonymous",
  " +819012345678",
  "+819012345678\n",
  "tel:+819012345678",
  819012345678,
  null,
  undefined,
  ["+819012345678"],
])("%p is none", (text) => {
  expect(phoneNumber(text)).toBeUndefined();
});
