import { describe, expect, test } from "@jest/globals";
import { readTable } from "../../bench/understanding/read-table.ts";
import { readTables } from "../../bench/understanding/read-tables.ts";
import { languages } from "../../src/domain/index.ts";

const read = (...lines: readonly string[]) => readTable(`${lines.join("\n")}\n`, "some.tsv", "en-US");

describe("a table of cases", () => {
  test("says what is heard by its last column, and leaves out what is usual", () => {
    expect(read("said\tday", "Friday\t2026-11-27|ask")).toEqual([
      {
        ...{ said: "Friday", about: "", kind: "day", language: "en-US", question: "date" },
        ...{ today: "2026-11-24", ships: "2026-12-13", expected: ["2026-11-27", "ask"] },
      },
    ]);
    expect(read("said\twish", "hello\tnone")).toMatchObject([{ kind: "wish", question: "menu" }]);
  });

  test("may say where, when and about which order", () => {
    const [first] = read(
      "said\tquestion\ttoday\tships\tday",
      "a week later\tmenu\t2027-01-25\t2027-02-01\t2027-02-08",
    );
    expect(first).toMatchObject({ question: "menu", today: "2027-01-25", ships: "2027-02-01" });
  });

  test.each([
    [["said\tdate", "x\ty"], "some.tsv:1: no column is called date"],
    [["said\ttoday", "x\t2026-11-24"], "some.tsv:1: wants said and one of day, answer, wish"],
    [["said\tday\twish", "x\task\tnone"], "some.tsv:1: wants said and one of"],
    [["said\tday", "Friday"], "some.tsv:2: has 1 cells, wants 2"],
    [["said\tday", "x\task", "\task"], "some.tsv:3: nothing is said"],
    [["said\tday", "x\t2026-02-30"], 'some.tsv:2: no day is called "2026-02-30"'],
    [["said\ttoday\tday", "x\tsoon\task"], "some.tsv:2: a date is none"],
    [["said\tquestion\tanswer", "x\tdoor\tyes"], "some.tsv:2: no question is called door"],
    [["said\tanswer", "x\tmaybe"], 'some.tsv:2: no answer is called "maybe"'],
    [["said\twish", "x\tFallbackIntent"], 'some.tsv:2: no wish is called "FallbackIntent"'],
    [["said\tday", "x\t2026-12-13"], "some.tsv:2: the order already ships on 2026-12-13"],
  ])("%j is none: %s", (lines, problem) => {
    expect(() => read(...lines)).toThrow(problem);
  });
});

test("every table is there in every language, and says nothing twice", () => {
  const tables = readTables();
  const namesIn = (language: string) =>
    tables.filter(({ cases }) => cases[0]?.language === language).map(({ name }) => name);
  for (const language of languages) expect(namesIn(language)).toEqual(namesIn(languages[0]));
  for (const { cases } of tables) {
    const keys = cases.map(({ said, question, today }) => `${said} ${question} ${today}`);
    expect(keys.filter((key, index) => keys.indexOf(key) < index)).toEqual([]);
  }
});
