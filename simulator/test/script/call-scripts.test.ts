import { describe, expect, test } from "@jest/globals";
import * as z from "zod/mini";
import { callScripts, type ScriptContext, value } from "../../script/index.ts";
import { faults, scriptOf, ToyLine } from "./toy-line.ts";

/** A line that writes its subscribers a letter after a call. */
class LetterLine extends ToyLine {
  readonly subscribers: string[] = [];
  readonly letters: string[] = ["of an earlier call"];
  override call: ToyLine["call"] = async (options) => {
    const call = await super.call(options);
    const write = () => void this.letters.push(`Dear ${this.subscribers.join(" and ")}, thank you.`);
    return {
      ...call,
      get ending() {
        return call.ending;
      },
      hangUp: () => call.hangUp().then(write),
    };
  };
}

const letters = callScripts({
  languages: ["en-US"],
  faults,
  heading: { subscribers: z.exactOptional(z.array(value.words, "a list of names")) },
  check: ({ subscribers = [] }) =>
    subscribers.includes("Nobody") ? [{ path: ["subscribers"], message: "people, not Nobody" }] : [],
  async setUp({ subscribers = [] }, line: LetterLine) {
    line.subscribers.push(...subscribers);
  },
  steps: {
    letter: {
      value: value.named({ to: value.words, pages: z.exactOptional(value.wholeNumber) }),
      async play({ to }: { to: string }, { find }: ScriptContext<LetterLine>) {
        return find({ text: to }, "letter", `a letter to ${to}`);
      },
    },
  },
  news: async (line) => line.letters.map((text) => ({ who: "letter", text })),
  colours: { letter: "green" },
});

const play = (steps: string, more = "subscribers: [Ann, Ben]\n") =>
  letters.play(letters.read(scriptOf(steps, more)), new LetterLine());

describe("scripts with words of one's own", () => {
  test("a heading sets the line up, news are noted as they come, and a step finds them", async () => {
    const { deviation, transcript } = await play("  - hangs up\n  - letter: { to: Ann }");
    expect(deviation).toBeUndefined();
    expect(transcript).toContainEqual({ who: "letter", text: "Dear Ann and Ben, thank you." });
    expect(transcript).not.toContainEqual({ who: "letter", text: "of an earlier call" });
  });

  test("a step of one's own deviates as any", async () => {
    expect((await play("  - hangs up\n  - letter: { to: Cid }")).deviation).toEqual({
      ...{ line: 8, expected: "a letter to Cid", heard: ["Dear Ann and Ben, thank you."] },
    });
  });

  test("the values of a step are read by its own schema", () => {
    const read = (step: string) => letters.read(scriptOf(`  - ${step}`)).steps;
    expect(read("letter: { to: Ann, pages: 2 }")).toEqual([
      { kind: "letter", value: { to: "Ann", pages: 2 }, line: 6 },
    ]);
    expect(() => read("letter: { from: Ann }")).toThrow(
      /script:6: letter\.to: some words\n.*letter: from is not known here; known are: to, pages/,
    );
    expect(() => read("parcel")).toThrow("fault, clear faults, letter");
  });

  test("so are the heading's, each for itself and all together", () => {
    const read = (more: string) => letters.read(scriptOf("  - silence", more));
    expect(read("").subscribers).toBeUndefined();
    expect(() => read("subscribers: Ann\n")).toThrow("script:5: subscribers: a list of names");
    expect(() => read("subscribers: [Nobody]\n")).toThrow("script:5: subscribers: people, not Nobody");
    expect(() => read("readers: [Ann]\n")).toThrow(
      "known are: title, caller, language, at, subscribers, faults, steps",
    );
  });

  test("notes of one's own have their colour", () => {
    const green = `${String.fromCharCode(27)}[32m`;
    const played = { title: "Cancels", transcript: [{ who: "letter", text: "Dear Ann" }] };
    expect(letters.format(played, true)).toContain(`${green}Dear Ann`);
    expect(letters.format(played, false)).toBe("✓ Cancels\n  letter  Dear Ann");
  });
});
