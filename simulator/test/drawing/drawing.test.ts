import { describe, expect, test } from "@jest/globals";
import { drawBlocks, drawPhases, layOut } from "../../drawing/index.ts";
import {
  compare,
  disconnect,
  type FlowDraft,
  menu,
  say,
  setContactAttributes,
} from "../../flow-language/index.ts";

const pizzeria: FlowDraft = {
  name: "Pizzeria",
  description: "One pizza, by key",
  type: "contactFlow",
  actions: [
    menu(
      "order-size",
      "$.FlowAttributes.menu",
      5,
      { "1": "order-keep" },
      {
        otherwise: "bye-sorry",
        onError: "bye-sorry",
      },
    ),
    setContactAttributes("order-keep", { vegan: "True" }, "order-vegan"),
    compare("order-vegan", "$.Attributes.vegan", { True: "bye-thanks" }, "bye-thanks"),
    say("bye-sorry", "Sorry, $.Attributes.name", "bye-end"),
    say("bye-thanks", "Thank you.", "bye-end"),
    disconnect("bye-end"),
  ],
};

test("every block gets a place of its own", async () => {
  const flow = await layOut(pizzeria);
  expect(flow.StartAction).toBe("order-size");
  expect(flow.Actions).toEqual(pizzeria.actions);
  const places = Object.values(flow.Metadata.ActionMetadata).map(({ position: { x, y } }) => `${x} ${y}`);
  expect(new Set(places).size).toBe(pizzeria.actions.length);
});

describe("somebody else's flow, block by block", () => {
  test("needs no options: phases and references go by their names", async () => {
    const picture = await drawBlocks(await layOut(pizzeria));
    for (const text of [">order<", ">bye<", "“(menu)”", "“Sorry, (name)”", "→ bye-sorry<"])
      expect(picture).toContain(text);
    expect(picture).toContain("True, otherwise");
  });

  test("shows titles and words that are handed in", async () => {
    const picture = await drawBlocks(await layOut(pizzeria), {
      phaseTitles: { order: { title: "Your order", about: "one pizza" } },
      words: { "$.FlowAttributes.menu": "For a small one, press 1." },
    });
    for (const text of [">Your order<", ">one pizza<", "“For a small one, press 1.”"])
      expect(picture).toContain(text);
  });
});

describe("somebody else's flow at a glance", () => {
  test("shows what leads from phase to phase", async () => {
    const picture = await drawPhases(await layOut(pizzeria));
    expect(picture).toContain(">silence<");
    expect(picture).not.toContain("errors");
  });

  test("tells in a sentence where errors lead", async () => {
    const errorsLeadTo = { blocks: ["bye-sorry"], sentence: "All else ends the call." };
    const picture = await drawPhases(await layOut(pizzeria), { errorsLeadTo });
    expect(picture).toContain("All else ends the call.");
    expect(picture).not.toContain(">silence<");
  });
});

test("a flow is drawn in Japanese, its words as labels, its lines broken within a sentence", async () => {
  const picture = await drawBlocks(await layOut(pizzeria), {
    language: "ja",
    phaseTitles: { order: { title: { en: "Order", ja: "ご注文" }, about: "" } },
    words: {
      "$.FlowAttributes.menu": {
        en: "Press 1.",
        ja: "小さいピザをご希望の方は1を、大きいピザをご希望の方は2を押してください。",
      },
    },
  });
  for (const text of [">ご注文<", ">キー1<", "「小さいピザをご希望の方は1を、大きいピ<", "True、その他"])
    expect(picture).toContain(text);
  expect(picture).not.toMatch(/otherwise|error/);
});

test("a phase of hundreds of blocks is drawn too, each in a place of its own", async () => {
  const blocks = Array.from({ length: 300 }, (_, number) => say(`b${number}`, "On.", `b${number + 1}`));
  const { Metadata } = await layOut({
    ...{ name: "Long", description: "", type: "contactFlow" },
    actions: [say("b", "On.", "b0"), ...blocks, disconnect("b300")],
  });
  const places = Object.values(Metadata.ActionMetadata).map(({ position: { x, y } }) => `${x} ${y}`);
  expect(new Set(places).size).toBe(302);
});

describe("a flow with phases", () => {
  /** `a-0` to `a-9`, `b-0` …: each leads to the next, and on as told. */
  const flowOf = (phases: number, blocks: number, on: (phase: string, number: number) => readonly string[]) =>
    layOut({
      ...{ name: "Phases", description: "", type: "contactFlow" },
      actions: [
        say("begin-a", "On.", "a-0"),
        say("begin-b", "On.", "a-0"),
        ...Array.from({ length: phases }, (_, index) => {
          const phase = String.fromCharCode(97 + index);
          return Array.from({ length: blocks }, (__, number) => {
            const next = `${phase}-${(number + 1) % blocks}`;
            const others = Object.fromEntries(on(phase, number).map((target) => [target, target]));
            return compare(`${phase}-${number}`, "$.Attributes.way", others, next);
          });
        }).flat(),
      ],
    });
  const placesOf = ({ Metadata }: Awaited<ReturnType<typeof layOut>>) =>
    Object.values(Metadata.ActionMetadata).map(({ position }) => position);

  test("of hundreds of blocks is drawn with a place for each", async () => {
    const places = placesOf(await flowOf(22, 10, () => []));
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(222);
  });

  test("stands in columns where its branches lead everywhere", async () => {
    const columnsWith = async (branches: number): Promise<number> => {
      const ways = Array.from({ length: branches }, (_, way) => way + 2);
      const flow = await flowOf(1, 16, (phase, number) =>
        ways.map((way) => `${phase}-${(number + way) % 16}`),
      );
      return new Set(
        placesOf(flow)
          .slice(2)
          .map(({ x }) => x),
      ).size;
    };
    expect(await columnsWith(0)).toBe(16);
    expect(await columnsWith(2)).toBeLessThan(6);
  });
});
