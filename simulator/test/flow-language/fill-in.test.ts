// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are tokens.
import { expect, test } from "@jest/globals";
import { fillIn } from "../../flow-language/index.ts";

test("tokens are filled in wherever they stand, in an object or in JSON", () => {
  const flow = {
    Actions: [{ Parameters: { Arn: "{{a}}", Text: "to {{a}} and {{b}}", "{{a}}": 1, Empty: null } }],
  };
  const filled = { Actions: [{ Parameters: { Arn: "x", Text: "to x and y", "{{a}}": 1, Empty: null } }] };
  expect(fillIn(flow, { a: "x", b: "y" })).toEqual(filled);
  expect(fillIn(JSON.stringify(flow), { a: "x", b: "y" })).toEqual(filled);
});

test("a value may hold what JSON would escape", () => {
  expect(fillIn('{"a":"{{a}}"}', { a: 'say "x"' })).toEqual({ a: 'say "x"' });
});

test("what is missing is named, all of it", () => {
  expect(() => fillIn(["{{a}} {{toString}}", "{{b}}"], { b: "y" })).toThrow(
    "The flow needs {{a}}, {{toString}}: nothing was given for that.",
  );
});

test("something may stand for what is absent", () => {
  expect(fillIn(["{{a}} {{b}}"], { b: "y" }, (name) => name.toUpperCase())).toEqual(["A y"]);
});

test("tokens of other kinds are filled in too, and may be none", () => {
  expect(fillIn('["${a} <<a>> %a% {{ a }} ${b} <<b>> %b% 5%"]', { a: "x" })).toEqual([
    "x x x x ${b} <<b>> %b% 5%",
  ]);
  expect(fillIn(["${b} <<b>> %b% {{b}}"], {}, (name) => name)).toEqual(["b b b b"]);
});
