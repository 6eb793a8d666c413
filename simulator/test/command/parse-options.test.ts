import { describe, expect, test } from "@jest/globals";
import { parseOptions } from "../../command/parse-options.ts";

const options = {
  port: { type: "string", value: "NUMBER", with: "page", about: "the port" },
  page: { type: "boolean", about: "in a page" },
  sample: { type: "boolean", without: ["flow"], about: "a flow of its own" },
  flow: { type: "string", value: "FILE", about: "the flow" },
} as const;

describe("options are read", () => {
  test.each([
    [["--page", "--port", "8080"], { page: true, port: "8080" }],
    [["--page", "--port=8080"], { page: true, port: "8080" }],
    [["--page", "--port", "-1"], { page: true, port: "-1" }],
  ])("%j", (args, values) => {
    expect({ ...parseOptions(args, options).values }).toEqual(values);
  });

  test("with the words that are none", () => {
    expect(parseOptions(["one", "--page", "--", "--two"], options).positionals).toEqual(["one", "--two"]);
  });
});

describe("a line that has no meaning is refused, with what would", () => {
  test.each([
    [["--prot", "1"], "--prot is no option here; did you mean --port? --help lists them."],
    [["--telephone"], "--telephone is no option here. --help lists them."],
    [["--page", "--port"], "--port takes a value: --port NUMBER"],
    [["--port", "--page"], "--port takes a value: --port NUMBER"],
    [["--page=yes"], "--page takes no value"],
    [["--port", "1"], "--port goes with --page, and that is not there. --help tells more."],
    [
      ["--flow", "a", "--sample"],
      "--sample and --flow do not go together: leave one out. --help tells more.",
    ],
  ])("%j", (args, why) => {
    expect(() => parseOptions(args, options)).toThrow(why);
  });
});
