import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { lineWording } from "../../../local/rewording/line-wording.ts";
import { inSource, patchOf } from "../../../local/rewording/patch-of.ts";
import { reworded, sentencesSaid } from "../../../local/rewording/reworded.ts";
import { type SentenceInSource, sentencesIn } from "../../../local/rewording/sentence-in-source.ts";
import { UnfitSentence } from "../../../local/rewording/unfit-sentence.ts";
import { wordingSources } from "../../../local/rewording/wording-sources.ts";
import { readTyped, written } from "../../../local/rewording/written-sentence.ts";

const file = "src/wording/en-us/sentences.ts";
const source = readFileSync(file, "utf8");
const sentences = sentencesIn(source, file);

function sentence(beginning: string): SentenceInSource {
  const found = sentences.find((one) => written(one).startsWith(beginning));
  if (!found) throw new Error(`no sentence begins with ${beginning}`);
  return found;
}

const rewording = (beginning: string, typed: string) => ({
  sentence: sentence(beginning),
  typed: readTyped(typed, sentence(beginning)),
});

const moved =
  "Your Walnut desk lamp now ships on Wednesday, November 25th. We'll text a confirmation to the phone number on the order.";

/** All that a source has to write in another way. */
const awkward = `We say "done" by \`text\`, it's \${x} \\.`;

describe("a sentence of the sources", () => {
  test("is shown with its values numbered, without those at its ends", () => {
    expect(written(sentence("Your {1} now ships"))).toBe("Your {1} now ships on {2}. ");
  });

  test("is known again in what was said, whatever its values", () => {
    expect(sentencesSaid(moved, sentences).map((said) => written(said.sentence))).toEqual([
      "Your {1} now ships on {2}. ",
      "We'll text a confirmation to the phone number on the order.",
    ]);
  });

  test("is said in new words, with the values of the call in any order", () => {
    const said = reworded(moved, sentences, [
      rewording("We'll text", "A text is on its way."),
      rewording("Your {1} now ships", "On {2}, your {1} leaves us. "),
    ]);
    expect(said).toBe("On Wednesday, November 25th, your Walnut desk lamp leaves us. A text is on its way.");
  });

  test.each([
    ["Your parcel ships.", new UnfitSentence("lacks-values", "{1}, {2}")],
    ["Your {1} and {1} ship on {2}.", new UnfitSentence("value-too-many", "{1}")],
    ["Your {1} ships on {2}, {3}.", new UnfitSentence("value-too-many", "{3}")],
  ])("is not replaced by %s", (typed, why) => {
    expect(() => readTyped(typed, sentence("Your {1} now ships"))).toThrow(why);
  });

  test("is not replaced by nothing", () => {
    const nothing = new UnfitSentence("no-words");
    expect(() => readTyped("  ", sentence("We'll text"))).toThrow(nothing);
  });
});

describe("the patch", () => {
  const rewordings = [
    rewording("We'll text", awkward),
    rewording("Your {1} now ships", "On {2} your `{1}` leaves. "),
  ];

  test("is what git applies", () => {
    const patch = patchOf(rewordings, new Map([[file, source]]));
    const { status, stderr } = spawnSync("git", ["apply", "--check", "-"], {
      input: patch,
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(patch.split("\n").filter((line) => /^[-+] /.test(line))).toHaveLength(4);
  });

  test("leaves sources whose sentences are the new ones, word for word", () => {
    const after = sentencesIn(inSource(source, rewordings), file).map(written);
    expect(after).toEqual(
      sentences
        .map(written)
        .map((text) =>
          text.startsWith("We'll text")
            ? awkward
            : text.startsWith("Your {1} now ships")
              ? "On {1} your `{2}` leaves. "
              : text,
        ),
    );
  });

  test("is empty where nothing was reworded", () => {
    expect(patchOf([], new Map([[file, source]]))).toBe("");
  });
});

describe("all wordings", () => {
  const wording = lineWording();

  test("can be reworded in their sources: what is reworded is read again, and nothing else has changed", () => {
    for (const [path, text] of wordingSources()) {
      const before = sentencesIn(text, path);
      const anew = before.map((one) => ({ sentence: one, typed: readTyped(`Now: ${written(one)}`, one) }));
      const after = sentencesIn(inSource(text, anew), path);
      expect(after.map(written)).toEqual(before.map((one) => `Now: ${written(one)}`));
    }
  });

  test("are found by what was said, said anew at once, and restored", async () => {
    const [menu] = await wording.sentencesOf(["How can I help?"]);
    expect(menu).toEqual({ id: expect.stringContaining("en-us/flow-texts.ts:"), text: "How can I help?" });

    await wording.reword(menu?.id ?? "", "What can I do for you?");
    expect(wording.said("Hello. How can I help?")).toBe("Hello. What can I do for you?");
    expect(wording.told).toEqual(["Hello. What can I do for you?"]);
    const now = [{ ...menu, now: "What can I do for you?" }];
    expect(await wording.sentencesOf(["How can I help?"])).toEqual(now);
    expect(await wording.sentencesOf(["Hello. What can I do for you?"])).toEqual(now);
    expect(wording.patch()).toContain('+  whatToDo: "What can I do for you?",');

    wording.restore();
    expect([wording.spoken("How can I help?"), wording.patch()]).toEqual(["How can I help?", ""]);
  });

  test("refuse what is no sentence", async () => {
    await expect(wording.reword("nowhere", "Hello")).rejects.toThrow("there is no sentence nowhere");
  });
});
