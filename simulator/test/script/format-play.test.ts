import { expect, test } from "@jest/globals";
import type { Play } from "../../script/index.ts";
import { scripts } from "./toy-line.ts";

const format = (play: Play, coloured: boolean) => scripts.format(play, coloured);

const transcript = [
  { who: "line", text: "Welcome." },
  { who: "caller", text: "[2]" },
  { who: "sms", text: "Cancelled." },
] as const;

test("a call as scripted", () => {
  expect(format({ title: "Cancels", transcript }, false)).toBe(
    ["✓ Cancels", "  line    Welcome.", "  caller  [2]", "  sms     Cancelled."].join("\n"),
  );
});

test("a deviation says what was expected and what there was", () => {
  const deviation = { line: 7, expected: "the line to say Goodbye", heard: [] };
  expect(format({ title: "Cancels", transcript: [], deviation }, false)).toBe(
    ["✗ Cancels", "  line 7 expected the line to say Goodbye", "    but: nothing"].join("\n"),
  );
});

test("colour only where it is wanted", () => {
  const painted = String.fromCharCode(27);
  expect(format({ title: "Cancels", transcript }, true)).toContain(painted);
  expect(format({ title: "Cancels", transcript }, false)).not.toContain(painted);
});
