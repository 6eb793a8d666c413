import { describe, expect, test } from "@jest/globals";
import { settableClock } from "../../index.ts";
import { breakableLine, knownFaults } from "../../script/index.ts";
import { type TerminalPhone, terminalPhone } from "../../terminal/index.ts";
import { type SmallBlock, smallFlow } from "../flow/small-flow.ts";
import { typed } from "./typed.ts";

const ask: SmallBlock = {
  type: "InvokeLambdaFunction",
  with: { LambdaFunctionARN: "look-up", InvocationTimeLimitSeconds: "8" },
  next: "menu",
  errors: { NoMatchingError: "failed" },
};
const menu: SmallBlock = {
  type: "GetParticipantInput",
  with: { Text: "Item: $.External.item. Press 1 to hear it again.", InputTimeLimitSeconds: "5" },
  next: "bye",
  errors: { InputTimeLimitExceeded: "bye", NoMatchingCondition: "bye", NoMatchingError: "failed" },
  when: { "Equals 1": "ask" },
};

async function calls(lines: readonly string[], more: Partial<TerminalPhone> = {}): Promise<string> {
  const line = breakableLine({
    flow: smallFlow({ ask, menu }),
    lambdas: { "look-up": () => ({ item: "teapot", message: "It is a teapot." }) },
    clock: settableClock(new Date("2026-11-24T10:00:00Z")),
  });
  const { terminal, read } = typed(...lines);
  await terminalPhone(line, terminal, {
    callers: [
      { label: "Ann", value: "+15550199" },
      { label: "nobody's number", value: undefined },
    ],
    numbers: [{ label: "English", value: "en-US" }],
    faults: knownFaults(["look-up"]),
    timeZone: "Asia/Tokyo",
    ...more,
  });
  terminal.close();
  return read();
}

describe("the telephone in a terminal", () => {
  test("shows what the line says and what goes on behind", async () => {
    const screen = await calls(["1", "1", "1", ""]);
    const told = [
      "It is Tuesday, 24 November 2026 at 19:00.",
      "  1  Ann",
      "  2  nobody's number",
      "  1  English",
      "block   ask",
      "lambda  look-up    ⇒  item teapot  message It is a teapot.",
      "block   menu",
      "line    Item: teapot.",
      "block   (Equals 1) → ask",
      "you     (silence)",
      "block   (InputTimeLimitExceeded) → bye",
      "end     disconnected",
    ];
    const places = told.map((words) => screen.indexOf(words));
    expect(places.filter((place) => place < 0)).toEqual([]);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  test("leaves out what the caller hears anyway", async () => {
    expect(await calls(["1", "1"], { heardAnyway: ["message"] })).not.toContain("It is a teapot");
  });

  test("news are caught up with before the call and told after every turn", async () => {
    let told = 0;
    const screen = await calls(["1", "1", "1", "/hangup"], {
      news: (note) => ({
        catchUp: async () => note("letter", "nothing yet"),
        tell: async () => note("letter", `number ${++told}`),
      }),
    });
    expect(screen.match(/letter {2}.*/g)).toEqual([
      "letter  nothing yet",
      "letter  number 1",
      "letter  number 2",
      "letter  number 3",
    ]);
  });

  test("things can be broken", async () => {
    const screen = await calls(["1", "1", "/break look-up throws", "1"]);
    expect(screen).toContain("From now on: look-up throws. /mend makes all well again.");
    expect(screen).toMatch(/look-up.*⇒ {2}look-up was set up to throw/);
  });

  test("and mended, time goes by, and there are commands of one's own", async () => {
    const screen = await calls(
      ["1", "1", "/mend", "/break it", "/later 5", "/wave hard", "/what", "/help", "/hang up"],
      { commands: { wave: async (how) => `You wave ${how}.` } },
    );
    expect(screen).toContain("All is well again.");
    expect(screen).toContain("What goes wrong: look-up with hangs");
    expect(screen).toContain("As: /break look-up hangs");
    expect(screen).toContain("It is Tuesday, 24 November 2026 at 19:05.");
    expect(screen).toContain("You wave hard.");
    expect(screen).toContain("There is no /what: /hangup, /quit, /help, /break, /mend, /later, /wave.");
    expect(screen).toContain("Commands: /hangup, /quit, /help");
    expect(screen).toContain("end     hung-up");
  });
});
