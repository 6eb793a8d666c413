import { describe, expect, test } from "@jest/globals";
import type { CallEvent } from "../../../flow/call-event.ts";
import { type CallView, noCall, viewOf } from "../../../page/call-view.ts";
import { type Sounding, soundingsAfter } from "../../../page/client/sound/soundings.ts";

const called: CallEvent = { type: "called", from: "+819012345678", to: "+815031234567" };
const ended = (how: Extract<CallEvent, { type: "ended" }>["how"]): CallEvent => ({ type: "ended", how });
const said = (text: string, to: "caller" | "agent" = "caller", language = "en-US"): CallEvent => ({
  type: "said",
  ...{ text, to, language, voice: "Joanna" },
});
const words = (text: string): Sounding => ({ kind: "words", text, to: "caller", language: "en-US" });
const ringing: Sounding = { kind: "ringing", to: "+815031234567" };

/** What is left to be heard after all of that, when nothing has come to its end meanwhile. */
function heard(...events: readonly CallEvent[]): readonly Sounding[] {
  const views = events.map((_, index) => viewOf(events.slice(0, index + 1)));
  return [noCall, ...views].reduce<readonly [readonly Sounding[], CallView]>(
    ([soundings, before], now) => [soundingsAfter(soundings, before, now), now],
    [[], noCall],
  )[0];
}

describe("what is to be heard of a call", () => {
  test("is the ringing tone, then what the line says, in order and sentence by sentence", () => {
    expect(heard(called, said("Thank you for calling. It ships on Tuesday."), said("Press 1."))).toEqual([
      ...[ringing, words("Thank you for calling."), words("It ships on Tuesday."), words("Press 1.")],
    ]);
    const [, first, second] = heard(
      called,
      said("お電話ありがとうございます。ご用件は何でしょうか。", "caller", "ja-JP"),
    );
    expect(first).toMatchObject({ text: "お電話ありがとうございます。", language: "ja-JP" });
    expect(second).toMatchObject({ text: "ご用件は何でしょうか。" });
  });

  test.each<[string, CallEvent]>([
    ["speak", { type: "heard", text: "cancel it" }],
    ["press a key", { type: "pressed", keys: "1" }],
  ])("stops where callers %s, and goes on with the answer", (_, interruption) => {
    expect(heard(called, said("Press 1."), interruption)).toEqual([]);
    expect(heard(called, said("Press 1."), interruption, said("Done."))).toEqual([words("Done.")]);
  });

  test("goes on while callers are silent", () => {
    expect(heard(called, said("Press 1."), { type: "silent" }, said("Press 1!"))).toEqual([
      ...[ringing, words("Press 1."), words("Press 1!")],
    ]);
  });

  test("stops at once when the caller hangs up, and only after its goodbye when the line does", () => {
    expect(heard(called, said("Press 1."), ended("hung-up"))).toEqual([{ kind: "hang-up" }]);
    expect(heard(called, said("Goodbye."), ended("disconnected"))).toEqual([
      ...[ringing, words("Goodbye."), { kind: "hang-up" }],
    ]);
  });

  test("is the whisper too when a caller is put through, marked as the agent's, and no hanging up", () => {
    expect(heard(called, said("One moment."), said("It is Justin.", "agent"), ended("transferred"))).toEqual([
      ...[ringing, words("One moment."), { ...words("It is Justin."), to: "agent" }],
    ]);
  });

  test("is nothing of the call before once another begins", () => {
    const before = viewOf([called, said("Press 1.")]);
    expect(soundingsAfter([words("Press 1.")], before, noCall)).toEqual([]);
    expect(soundingsAfter([], noCall, viewOf([called]))).toEqual([ringing]);
  });

  test("is nothing that was said before the page was opened", () => {
    const underWay = viewOf([called, said("Welcome."), said("Press 1.")]);
    expect(soundingsAfter([], noCall, underWay)).toEqual([]);
    const goneOn = viewOf([called, said("Welcome."), said("Press 1."), said("Press 1!")]);
    expect(soundingsAfter([], underWay, goneOn)).toEqual([words("Press 1!")]);
  });
});
