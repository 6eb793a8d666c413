import { describe, expect, test } from "@jest/globals";
import { viewOf } from "../../page/call-view.ts";
import { callLink, readCallLink } from "../../page/client/scenes/call-link.ts";

const known = {
  numbers: [
    { number: "+815000000000", label: "either" },
    { number: "+815000000001", label: "English", language: "en-US" },
  ],
  scenarios: {
    all: [{ name: "shipped", label: "Shipped", about: "It has left." }],
    now: undefined,
    setUps: 0,
  },
  faults: { all: [{ target: "look-up", how: "hangs", label: "hangs" }], now: [] },
  hours: { posted: "9 to 18", now: "posted" },
} as const;

test("a call goes into a link and comes out again", () => {
  const call = viewOf([
    { type: "called", from: "+818034567890", to: "+815000000001" },
    { type: "heard", text: "cancel it & more" },
    { type: "pressed", keys: "1#" },
    { type: "silent" },
  ]);
  const link = callLink(call, {
    at: "2026-11-24T01:00:00.000Z",
    hours: "never",
    faults: [{ target: "look-up", how: "hangs" }],
  });
  expect(readCallLink(link, known)).toEqual({
    from: "+818034567890",
    to: "+815000000001",
    acts: [{ do: "say", text: "cancel it & more" }, { do: "press", keys: "1#" }, { do: "silence" }],
    reset: {
      ...{ do: "reset", at: "2026-11-24T01:00:00.000Z", hours: "never" },
      faults: [{ target: "look-up", how: "hangs" }],
    },
  });
});

test("a scenario stands for what it sets", () => {
  const call = viewOf([{ type: "called", from: undefined, to: "+815000000001" }]);
  const link = callLink(call, { at: "2026-11-24T01:00:00.000Z", hours: "never", scenario: "shipped" });
  expect(link).not.toContain("hours");
  expect(readCallLink(link, known)).toMatchObject({ from: null, reset: { scenario: "shipped" } });
});

test("written by hand: a plus as it is, a number by its language", () => {
  expect(readCallLink("?from=+818034567890&to=en-US&at=2026-11-24T10:00+09:00", known)).toMatchObject({
    from: "+818034567890",
    to: "+815000000001",
    reset: { at: "2026-11-24T01:00:00.000Z" },
  });
});

describe("what cannot be followed is told, all of it", () => {
  test.each([
    ["?from=Emily", "from", ["+819012345678", "withheld"]],
    ["?to=fr-FR", "to", ["+815000000000", "en-US"]],
    ["?at=soon", "at", ["2026-11-24T10:00Z"]],
    ["?at=2026-99-99T99:99", "at", ["2026-11-24T10:00Z"]],
    ["?scene=flood", "scene", ["shipped"]],
    ["?hours=maybe", "hours", ["posted", "always", "never"]],
    ["?fault=look-up+sings", "fault", ["look-up hangs"]],
    ["?say=", "say", ["say=cancel+it"]],
    ["?press=one", "press", ["1", "08034567890%23"]],
  ])("%s", (link, name, right) => {
    expect(readCallLink(link, known)).toEqual([expect.objectContaining({ name, right })]);
  });
  test("a part that no link has", () => {
    expect(readCallLink("?form=x&say=hi&to=y", known)).toEqual([
      { name: "form", value: "x" },
      expect.objectContaining({ name: "to" }),
    ]);
  });
});
