import { describe, expect, test } from "@jest/globals";
import { readReply } from "../../flow/read-reply.ts";

describe("STRING_MAP", () => {
  test("takes a flat object of texts", () => {
    expect(readReply({ a: "1", b: "" }, "STRING_MAP")).toEqual({ external: { a: "1", b: "" } });
  });

  test.each([
    [{ a: 1 }, "a is 1"],
    [{ a: true }, "a is true"],
    [{ a: null }, "a is null"],
    [{ a: { b: "" } }, 'a is {"b":""}'],
    [["a"], 'is ["a"]'],
    ["text", 'is "text"'],
    [undefined, "is null"],
  ])("refuses %j", (answer, why) => {
    expect(readReply(answer, "STRING_MAP")).toEqual({
      refused: `the reply must be a flat object of texts, and ${why}`,
    });
  });
});

describe("JSON", () => {
  test("takes nested values", () => {
    expect(readReply({ a: { b: [1, null] } }, "JSON")).toEqual({ external: { a: { b: [1, null] } } });
  });

  test.each([[[1]], ["text"], [undefined]])("takes %j, of which a flow can read nothing", (answer) => {
    expect(readReply(answer, "JSON")).toEqual({ external: {} });
  });

  test("refuses what is no JSON", () => {
    const loop: Record<string, unknown> = {};
    loop["itself"] = loop;
    expect(readReply(loop, "JSON")).toEqual({ refused: "the reply is not JSON" });
    expect(readReply({ a: 1n }, "JSON")).toEqual({ refused: "the reply is not JSON" });
  });
});

test("32 KB are too many, counted in UTF-8", () => {
  const room = 32 * 1024 - '{"a":""}'.length;
  expect(readReply({ a: "x".repeat(room - 1) }, "STRING_MAP")).toHaveProperty("external");
  expect(readReply({ a: "x".repeat(room) }, "STRING_MAP")).toHaveProperty("refused");
  expect(readReply({ a: "茶".repeat(room / 3 + 1) }, "STRING_MAP")).toHaveProperty("refused");
});
