import { expect, test } from "@jest/globals";
import { callScripts, fits, knownFaults, type Pattern, writeScript } from "../../script/index.ts";

const scripts = callScripts({
  languages: ["en-US", "ja-JP"],
  faults: knownFaults(["look-up"], { services: [{ target: "table", how: "is down" }] }),
});
const at = new Date("2026-11-24T01:00:00Z");
const call = { title: "A call", caller: "+819012345678", language: "en-US", at };
const said = (text: string, to: "caller" | "agent" = "caller") =>
  ({ type: "said", text, to, language: "en-US", voice: "Joanna" }) as const;

test("a call is written as people would write it", () => {
  expect(
    writeScript({
      ...call,
      ...{ timeZone: "Asia/Tokyo", faults: [{ target: "table", how: "is down" }] },
      happened: [
        { type: "called", from: "+819012345678", to: "+815000000001" },
        said("Welcome."),
        { type: "waits", for: "speech" },
        { type: "heard", text: "cancel it" },
        said(" "),
        { type: "step", kind: "clear faults" },
        { type: "step", kind: "clock", value: "2026-11-24T10:10+09:00" },
        { type: "pressed", keys: "1#" },
        { type: "silent" },
        said("A person, then."),
        said("Order 1001.", "agent"),
        { type: "transferred", to: "Orders", attributes: {} },
        { type: "ended", how: "transferred" },
      ],
    }),
  ).toBe(`title: A call
caller: "+819012345678"
language: en-US
at: 2026-11-24T10:00+09:00
faults:
  - table is down
steps:
  - hears: Welcome.
  - says: cancel it
  - clear faults
  - clock: 2026-11-24T10:10+09:00
  - presses: 1#
  - silence
  - hears: A person, then.
  - agent hears: Order 1001.
  - ends: transferred to Orders
`);
});

test.each([
  ...[
    "/a.b/",
    "/x/i",
    "- silence",
    "none: 1",
    "# no",
    "1042",
    "~",
    "null",
    "'\"",
    "a\nb",
    " padded ",
    "{ a }",
  ],
  ...["true", "%", "@", "お電話ありがとうございます。", "/[/", "|", "> b", "a: b", "\u0000", "👪"],
])("%j, said, is read as that and fits nothing less", (text) => {
  const written = writeScript({
    ...call,
    title: `t ${text}`,
    happened: [said(text), said(`${text}${text}`)],
  });
  const { title, steps } = scripts.read(written);
  expect(title).toBe(`t ${text}`);
  expect(steps.map(({ kind }) => kind)).toEqual(["hears", "hears"]);
  const heard = steps.map(({ value }) => value).filter(isPattern);
  expect(fits(heard[0] ?? { text: "" }, text)).toBe(true);
  expect(fits(heard[1] ?? { text: "" }, `${text}${text}`)).toBe(true);
  expect(fits(heard[1] ?? { text: "" }, text)).toBe(false);
});

const isPattern = (value: unknown): value is Pattern =>
  typeof value === "object" && value !== null && "text" in value;

test.each([
  ["2026-11-24T01:00:07.300Z", "Asia/Tokyo", "2026-11-24T10:00:07+09:00"],
  ["2026-07-01T12:00:00Z", "America/New_York", "2026-07-01T08:00-04:00"],
  ["2026-07-01T12:00:00Z", "UTC", "2026-07-01T12:00+00:00"],
])("%s in %s is written %s, and read back to the second", (instant, timeZone, written) => {
  const text = writeScript({ ...call, at: new Date(instant), timeZone, happened: [said("Hello")] });
  expect(text).toContain(`at: ${written}\n`);
  expect(Math.abs(scripts.read(text).at.getTime() - Date.parse(instant))).toBeLessThan(1000);
});
