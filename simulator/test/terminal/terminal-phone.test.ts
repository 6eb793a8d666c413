import { describe, expect, test } from "@jest/globals";
import { flowToDraw } from "../../cli/flow-to-draw.ts";
import { phoneLine, settableClock } from "../../index.ts";
import type { FaultId, HoursChoice, PageLine } from "../../page/index.ts";
import { type TerminalLanguage, type TerminalPhone, terminalPhone } from "../../terminal/index.ts";
import { type SmallBlock, smallFlow } from "../flow/small-flow.ts";
import { typedIn } from "./typed.ts";

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

/** A line with everything that a terminal can set, in its own time zone. */
function aLine(): PageLine {
  const flow = smallFlow({ ask, menu });
  const clock = settableClock(new Date("2026-11-24T10:00:00Z"));
  let hours: HoursChoice = "posted";
  let broken: readonly FaultId[] = [];
  let scene: string | undefined;
  const line = phoneLine({
    ...{ flow, clock },
    lambdas: {
      "look-up"() {
        if (broken.some(({ how }) => how === "throws")) throw new Error("look-up was set up to throw");
        return { item: "teapot", message: "It is a teapot." };
      },
    },
  });
  return {
    name: "Tea line",
    flows: [flowToDraw(flow, "tea").flow],
    numbers: [
      { number: "+15550100", label: "English", language: "en-US" },
      { number: "+15550101", label: { en: "Japanese", ja: "日本語" }, language: "ja-JP" },
    ],
    call: (options) => line.call(options),
    clock: { timeZone: "Asia/Tokyo", ...clock },
    hours: {
      posted: "9 to 5",
      now: () => hours,
      set(choice) {
        hours = choice;
      },
    },
    faults: {
      all: [
        { target: "look-up", how: "throws", label: { en: "throws", ja: "例外を投げる" } },
        { target: "look-up", how: "hangs", label: "hangs" },
        { target: "queue", how: "is full", label: "is full" },
      ],
      now: () => broken,
      async set(faults) {
        broken = faults;
      },
    },
    scenarios: {
      all: [
        { name: "closed", label: "The desk is closed", about: "Nobody answers.", caller: null },
        { name: "shipped", label: "Too late", about: "It is on its way." },
      ],
      now: () => scene,
      async set(name) {
        scene = name;
      },
    },
    async reset() {
      clock.set(new Date("2026-11-24T10:00:00Z"));
      broken = [];
    },
  };
}

async function callsIn(
  language: TerminalLanguage,
  lines: readonly string[],
  more: Partial<TerminalPhone> = {},
): Promise<string> {
  const { terminal, read } = typedIn(language, ...lines);
  await terminalPhone(aLine(), terminal, {
    callers: [
      { label: "Ann", value: "+15550199", dials: "+15550100" },
      { label: "花子", about: ["tea"], value: "+15550198", dials: "+15550101" },
      { label: "nobody's number", value: undefined },
    ],
    ...more,
  });
  terminal.close();
  return read();
}
const calls = (lines: readonly string[], more: Partial<TerminalPhone> = {}) => callsIn("en", lines, more);
/** What is answered where Ann is to call. */
const answers = async (...lines: readonly string[]): Promise<readonly string[]> =>
  (await calls(lines))
    .split(/Enter: .*? ▸ .*\n/)
    .slice(1, -1)
    .map((text) => text.trim());

describe("the telephone in a terminal", () => {
  test("shows what the line says and what goes on behind", async () => {
    const screen = await calls(["1", "1", "1", ""]);
    const told = [
      "Tea line",
      "It is Tuesday, 24 November 2026 at 19:00.",
      "  1  Ann",
      "  2  花子  tea",
      "  3  nobody's number",
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
    expect(told.filter((_, at) => (places[at] ?? -1) < 0)).toEqual([]);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  test("leaves out what the caller hears anyway", async () => {
    expect(await calls(["1", "1"], { heardAnyway: ["message"] })).not.toContain("It is a teapot");
  });

  test("news begin with the call and are told after every turn", async () => {
    let told = 0;
    const screen = await calls(["1", "1", "1", "/hangup"], {
      news: (note) => ({
        begin: async (from) => note("letter", `nothing yet for ${from}`),
        tell: async () => note("letter", `number ${++told}`),
      }),
      speakers: { letter: { en: "mail", ja: "手紙" } },
    });
    expect(screen.match(/mail {4}.*/g)).toEqual([
      "mail    nothing yet for +15550199",
      "mail    number 1",
      "mail    number 2",
      "mail    number 3",
    ]);
  });

  test.each([
    ["a caller by number", ["２", ""], "+15550101"],
    ["by name", ["花子", ""], "+15550101"],
    ["by what is told of them", ["TEA", ""], "+15550101"],
    ["the usual one with Enter", ["", ""], "+15550100"],
    ["any phone number", ["+442079460000", ""], "+15550100"],
    ["another number than they would dial", ["花子", "english"], "+15550100"],
  ])("chooses %s", async (_, lines, dialled) => {
    const called: (string | undefined)[] = [];
    const line = aLine();
    const { terminal } = typedIn("en", ...lines);
    await terminalPhone(
      {
        ...line,
        call: (options) => line.call({ ...options, to: called[called.push(options.to) - 1] ?? "" }),
      },
      terminal,
      {
        callers: [
          { label: "Ann", value: "+15550199", dials: "+15550100" },
          { label: "花子", about: ["tea"], value: "+15550198", dials: "+15550101" },
        ],
      },
    );
    expect(called).toEqual([dialled]);
  });

  test("asks for no number where there is but one", async () => {
    const { numbers, ...line } = aLine();
    const { terminal, read } = typedIn("en", "");
    await terminalPhone({ ...line, numbers: [numbers[0]] }, terminal, {
      callers: [{ label: "Ann", value: "+15550199" }],
    });
    expect(read()).not.toContain("Which number");
    expect(read()).toContain("Item: teapot.");
  });

  test("asks again for what fits several, or none", async () => {
    expect(await answers("n", "xyz", "9")).toEqual([
      "Which one: Ann, nobody's number?",
      "A number from 1 to 3, please, a name, or any phone number as +81312345678.",
      "A number from 1 to 3, please, a name, or any phone number as +81312345678.",
    ]);
  });

  test("time goes by, in whole minutes, hours and days", async () => {
    expect(
      await answers("/later 10m", "/later 2h", "/later 1d", "/clock 2027-01-01T00:00", "/clock 18:30"),
    ).toEqual([
      "It is Tuesday, 24 November 2026 at 19:10.",
      "It is Tuesday, 24 November 2026 at 21:10.",
      "It is Wednesday, 25 November 2026 at 21:10.",
      "It is Friday, 1 January 2027 at 00:00.",
      "It is Friday, 1 January 2027 at 18:30.",
    ]);
  });

  test.each([
    ["/later soon", "How long is soon? Whole minutes, hours or days. As: /later 10m"],
    ["/later 10", "How long is 10? Whole minutes, hours or days. As: /later 10m"],
    ["/later 0m", "How long is 0m? Whole minutes, hours or days. As: /later 10m"],
    ["/later 1.5h", "How long is 1.5h? Whole minutes, hours or days. As: /later 10m"],
    ["/later", "It is /later TIME. As: /later 10m"],
    [
      "/clock 2026-02-30T10:00",
      "When is 2026-02-30T10:00? A date and time that there is. As: /clock 2026-12-01T18:30",
    ],
    ["/clock soon", "When is soon? A date and time that there is. As: /clock 2026-12-01T18:30"],
    ["/hours maybe", "maybe is none of posted, always and never. As: /hours never"],
    [
      "/break look-up throw",
      "look-up throw is nothing that can be broken; did you mean /break look-up throws? As: /break look-up throws",
    ],
    ["/mend queue", "queue is not broken. As: /mend look-up"],
    ["/full now", "Nothing comes after /full. As: /full"],
    [
      "/scene close",
      "There is no scene close; did you mean /scene closed? /scene lists all. As: /scene closed",
    ],
    ["/language fr", "There is no fr here. As: /language ja"],
    ["/hangup now", "Nothing comes after /hangup. As: /hangup"],
    ["/hangup", "Nobody is on the phone. /quit leaves, and so does Ctrl-C once more."],
    ["/again", "Nobody has called yet."],
    ["/way", "No call has gone any way yet."],
    ["/case", "The call has told nothing about itself yet."],
    ["/laterr", "There is no /laterr; did you mean /later? /help lists all."],
    ["/xyzzyx", "There is no /xyzzyx. /help lists all."],
    ["/help lter", "There is no /lter; did you mean /later? /help lists all. As: /help later"],
  ])("%s is refused, and what would be right is told", async (typed, answer) => {
    expect(await answers(typed)).toEqual([answer]);
  });

  test("things are broken and mended, one by one or all", async () => {
    expect(
      await answers(
        "/break look-up throws",
        "/full",
        "/mend look-up",
        "/mend",
        "/break queue  is full",
        "/reset",
        "/mend",
      ),
    ).toEqual([
      "From now on: look-up throws. /mend makes all well again.",
      "From now on: look-up throws, queue is full. /mend makes all well again.",
      "From now on: queue is full. /mend makes all well again.",
      "Everything works.",
      "From now on: queue is full. /mend makes all well again.",
      "Everything is as at first.",
      "Everything works.",
    ]);
    expect(await calls(["1", "1", "/break look-up throws", "1"])).toMatch(
      /look-up.*⇒ {2}look-up was set up to throw/,
    );
  });

  test("without its argument a command tells what there is", async () => {
    const [faults = "", hours, clock, scenes] = await answers("/break", "/hours", "/clock", "/scene");
    expect(faults).toContain("look-up\n    throws, hangs\n  queue\n    is full");
    expect(hours).toBe("People answer in the posted hours: 9 to 5.");
    expect(clock).toBe("It is Tuesday, 24 November 2026 at 19:00.");
    expect(scenes).toBe("closed   The desk is closed\n  shipped  Too late");
  });

  test("a scene may tell who calls, and they are called by Enter", async () => {
    const screen = await calls(["/hours never", "/scene closed", "", "/hangup"]);
    expect(screen).toContain("Nobody answers. Calls in it: nobody's number.");
    expect(screen).toContain("Enter: nobody's number ▸ ");
  });

  test("/help tells of every command, and of one with an example", async () => {
    const [all = "", later] = await answers("/help", "/help later");
    const names = [...all.matchAll(/^ *(\/[a-z]+)/gm)].map(([, name]) => name);
    expect(names).toEqual([
      ...["/hangup", "/again", "/later", "/clock", "/hours", "/break", "/mend", "/full", "/scene"],
      ...["/reset", "/case", "/way", "/verbose", "/quiet", "/language", "/quit"],
    ]);
    expect(later).toMatch(/\/later TIME: lets time go by\n.*Whole minutes[\s\S]*As: \/later 10m/);
  });

  test("there are commands of one's own, which say nothing to the line", async () => {
    const screen = await calls(["1", "1", "/wave hard", "／wave soft", "/hang up"], {
      commands: { wave: { about: "waves", takes: "HOW", run: async (how) => `You wave ${how}.` } },
    });
    expect(screen).toContain("You wave hard.");
    expect(screen).toContain("You wave soft.");
    expect(screen.match(/Item: teapot/g)).toHaveLength(1);
    expect(screen).toContain("end     hung up");
  });

  test("/again hangs up and calls again as the same caller", async () => {
    const screen = await calls(["花子", "", "/again", "/hangup", "/again", "/hangup"]);
    expect(screen.match(/Who calls\?/g)).toHaveLength(2);
    expect(screen.match(/end {5}hung up/g)).toHaveLength(3);
    const later = await calls(["花子", "", "/hangup", "ann", "/again", "/hangup"]);
    expect(later.match(/end {5}hung up/g)).toHaveLength(2);
  });

  test("/way shows the way, and /case what an agent would see", async () => {
    expect(await calls(["1", "1", "1", "/way"])).toContain("ask → menu → (Equals 1) → ask → menu");
  });

  test("/verbose and /quiet say how much is shown", async () => {
    const screen = await calls(["1", "1", "/quiet", "1", "/quiet", "1", "/verbose", "1"]);
    const [, quiet = "", all = "", , brief = ""] = screen.split(/Item: teapot/);
    expect(quiet).toContain("The conversation alone");
    expect(quiet).not.toMatch(/lambda|block/);
    expect(all).toContain("All that goes on is shown");
    expect(all).toContain("lambda");
    expect(brief).toMatch(/flow {4}2 blocks, to menu · look-up \d+ ms/);
  });

  test("it is read in Japanese, and the language can be changed", async () => {
    const screen = await callsIn("ja", ["/language en", "/language ja", "", "１", "", "/help"]);
    const told = [
      "ただいま2026年11月24日火曜日 19:00です。",
      "だれがかけますか",
      "Enterで花子 ▸ ",
      "This terminal is in English now.",
      "Who calls?",
      "表示を日本語にしました。",
      "どの番号にかけますか",
      "経路    ask",
      "窓口    Item: teapot.",
      "お客様  (無言)",
      "通話    窓口が通話を終えました",
      "/later TIME",
    ];
    const places = told.map((words) => screen.indexOf(words));
    expect(told.filter((_, at) => (places[at] ?? -1) < 0)).toEqual([]);
  });
});
