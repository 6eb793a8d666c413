import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { causeOf } from "../../src/application/index.ts";

const fromAws = (name: string, facts: object, message = "") =>
  Object.assign(new Error(message), { name, $fault: "client", ...facts });
const id = "4KBNVRGD25RG1KEO9UT4V3FQDJVV4KQNSO5AEMVJF66Q9ASUAAJG";

test.each([
  [
    fromAws("AccessDeniedException", { $metadata: { httpStatusCode: 400, requestId: id } }),
    `AccessDeniedException 400 ${id}`,
  ],
  [
    fromAws("Throttled", {
      $metadata: { httpStatusCode: 429, requestId: "9f3a1c1e-6b6d-4f0e-9a54-2d5b1d9a7c11" },
    }),
    "Throttled 429 9f3a1c1e-6b6d-4f0e-9a54-2d5b1d9a7c11",
  ],
  [fromAws("TimeoutError", { code: "ETIMEDOUT", $metadata: { attempts: 2 } }), "TimeoutError ETIMEDOUT"],
  [
    Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:8000"), { code: "ECONNREFUSED" }),
    "Error ECONNREFUSED",
  ],
  [Object.assign(new Error(), { code: "ERR_HTTP2_STREAM_ERROR" }), "Error ERR_HTTP2_STREAM_ERROR"],
  [Object.assign(new Error(), { code: `E${"_".repeat(63)}` }), `Error E${"_".repeat(63)}`],
  [Object.assign(new Error(), { code: `E${"_".repeat(64)}` }), "Error"],
  [{ name: ["Hanako"] }, "object"],
  [null, "object"],
  ["cut", "string"],
  [undefined, "undefined"],
  [{ message: "no error" }, "object"],
])("%p went wrong: %s", (error, cause) => {
  const bare = error instanceof Error ? Object.assign(error, { stack: undefined }) : error;
  expect(causeOf(bare)).toBe(cause);
});

test.each([
  [Object.assign(new Error("no place"), { stack: "Error: no place\n    at nowhere" }), "Error"],
  [Object.assign(new Error("no stack"), { stack: 7 }), "Error"],
])("what has no place is told by its type", (error, cause) => {
  expect(causeOf(error)).toBe(cause);
});

test("a fault of our own is told by its place", () => {
  for (const message of ["09012345678", "\n    at Hanako (yamada.ts:9:9)"])
    expect(causeOf(new RangeError(message))).toMatch(/^RangeError at cause-of\.test\.ts:\d+:\d+$/);
});

const customers = fc.constantFrom(
  ...["+819012345678", "09012345678", "090-1234-5678", "０９０１２３４５６７８", "0 9 0 1 2 3 4 5 6 7 8"],
  ...["山田花子", "Hanako Yamada", "コーヒーミル", "1-1 Chiyoda, Tokyo", "\n    at Hanako (09012345678:1:1)"],
);
const quoting = fc.tuple(fc.string(), customers, fc.string()).map((parts) => parts.join(""));

test("nothing that an engine quotes is told, in whatever part of the error", () => {
  fc.assert(
    fc.property(quoting, quoting, quoting, quoting, quoting, (message, name, code, requestId, cause) => {
      const error = new Error(message, { cause: new Error(cause) });
      const unseen = causeOf(Object.assign(error, { code, $metadata: { requestId, cfId: requestId } }));
      expect(unseen).toMatch(/^Error( at cause-of\.test\.ts:\d+:\d+)?$/);
      expect(causeOf(Object.assign(error, { name, Item: { customerName: { S: cause } } }))).toBe("object");
    }),
  );
});

test("a signal's error is told by its type", () => {
  expect(causeOf(new DOMException("too late", "TimeoutError"))).toMatch(/^TimeoutError\b/);
});

test("nor of an error in another form", () => {
  for (const thrown of ["+819012345678", { name: "09012345678", message: "花子", stack: "花子" }, 9012345678])
    expect(causeOf(thrown)).toMatch(/^(string|object|number)$/);
});
