import { describe, expect, test } from "@jest/globals";
import { fill, isReference, namespacesIn } from "../../flow/reference.ts";

const data = {
  External: {
    item: "Teapot",
    "ship-to": "Kyoto",
    nested: { first: "Ada", list: ["a", { b: "c" }] },
    count: 3,
    gone: null,
  },
  Attributes: { "order number": "42", it: "x" },
  CustomerEndpoint: null,
  AwsRegion: "ap-northeast-1",
};

describe("filling a text", () => {
  test.each([
    ["Your $.External.item.", "Your Teapot."],
    ["$.External.ship-to, $.External.item!", "Kyoto, Teapot!"],
    ["ご注文の$.External.itemが", "ご注文のTeapotが"],
    ["$.Attributes.['order number']", "42"],
    ["$.Attributes['order number']番", "42番"],
    ['$["AwsRegion"]', "ap-northeast-1"],
    ["$.External.nested.first", "Ada"],
    ["$.External.nested", '{"first":"Ada","list":["a",{"b":"c"}]}'],
    ["$.External.count", "3"],
    ["$.External.nested.list.0", "a"],
    ["$.External.nested.list[1].b", "c"],
    ["$.External.nested.list[2].b", ""],
    ["$.External.nested.list.length", ""],
  ])("%s becomes %s", (text, filled) => {
    expect(fill(text, data)).toBe(filled);
  });

  test.each([
    "$.External.missing",
    "$.External.gone",
    "$.External.nested.list",
    "$.CustomerEndpoint.Address",
    "$.External.item.length",
    "$.External.constructor",
    "$.External.__proto__",
  ])("what is missing is the empty text: %s", (text) => {
    expect(fill(text, data)).toBe("");
  });

  test("prices are no references", () => {
    expect(fill("It is $1000, or $.50.", data)).toBe("It is $1000, or $.50.");
  });

  test("a reference that was read is not filled again", () => {
    expect(fill("$.External.a", { External: { a: "$.External.b", b: "no" } })).toBe("$.External.b");
  });
});

test("a whole reference is told from a text that holds one", () => {
  expect(isReference("$.Attributes.['a b']")).toBe(true);
  expect(isReference("to $.Attributes.x")).toBe(false);
  expect(isReference("$.Attributes.x$.Attributes.y")).toBe(false);
});

test("the namespaces of all references are found", () => {
  expect(namespacesIn("$.External.a and $['Lex'].b")).toEqual(["External", "Lex"]);
});
