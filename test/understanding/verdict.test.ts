import { describe, expect, test } from "@jest/globals";
import { readTable } from "../../bench/understanding/read-table.ts";
import { isUnwanted, type Verdict, verdictOn } from "../../bench/understanding/verdict.ts";

function given(kind: string, expected: string) {
  const [only] = readTable(`said\t${kind}\nx\t${expected}\n`, "some.tsv", "en-US");
  if (!only) throw new Error("the test's own case is none");
  return only;
}

describe("what is heard", () => {
  test.each<readonly [kind: string, expected: string, what: string, verdict: Verdict]>([
    ["day", "2026-11-27", "2026-11-27", "right"],
    ["day", "2026-11-27|ask", "asked", "right"],
    ["day", "2026-11-27", "asked", "asked"],
    ["day", "2026-11-27", "none", "not-heard"],
    ["day", "2026-11-27", "2026-11-28", "wrong"],
    ["day", "2026-11-27", "CancelOrder", "wrong"],
    ["day", "vague", "asked", "right"],
    ["day", "ask", "none", "not-heard"],
    ["day", "ask", "2026-11-28", "wrong"],
    ["day", "none", "asked", "right"],
    ["day", "none", "none", "right"],
    ["day", "none", "2026-11-28", "wrong"],
    ["answer", "unclear", "none", "right"],
    ["answer", "yes", "asked", "asked"],
    ["answer", "no|unclear", "yes", "wrong"],
    ["wish", "Repeat", "Repeat", "right"],
    ["wish", "Help", "asked", "right"],
    ["wish", "CancelOrder", "OrderStatus", "wrong"],
  ])("%s %s, heard %s: %s", (kind, expected, what, verdict) => {
    expect(verdictOn(given(kind, expected), { what })).toBe(verdict);
  });
});

describe("a change is unwanted", () => {
  test.each([
    ["answer", "yes|unclear", { what: "yes", wrote: true }, false],
    ["answer", "no|unclear", { what: "yes", wrote: true }, true],
    ["answer", "no", { what: "yes" }, true],
    ["day", "2026-11-27", { what: "2026-11-27", wrote: true }, true],
    ["day", "2026-11-27", { what: "CancelOrder" }, true],
    ["wish", "OrderStatus", { what: "CancelOrder" }, true],
    ["wish", "CancelOrder", { what: "CancelOrder" }, false],
    ["wish", "OrderStatus", { what: "SpeakToAgent" }, false],
  ])("%s %s, heard %j: %s", (kind, expected, heard, unwanted) => {
    expect(isUnwanted(given(kind, expected), heard)).toBe(unwanted);
  });
});
