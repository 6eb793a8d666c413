import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { disconnect, menu, say } from "../../flow-language/index.ts";
import { phoneLine, settableClock } from "../../index.ts";
import { type PagePanel, type ServedPage, servePage } from "../../page/index.ts";
import type { Toys } from "./toy-panel.ts";

const flow = {
  Version: "2019-10-30",
  StartAction: "shop-welcome",
  Metadata: { name: "Toys" },
  Actions: [
    say("shop-welcome", "Welcome to the toy shop.", "shop-menu"),
    menu(
      "shop-menu",
      "To buy a toy, press 1.",
      5,
      { "1": "sold-thanks" },
      { otherwise: "sold-bye", onError: "sold-bye" },
    ),
    say("sold-thanks", "It is yours.", "sold-bye"),
    disconnect("sold-bye"),
  ],
};

export const shopNumber = "+12025550100";

/** The page of a shop that has nothing to do with orders; its panel's module lies outside of this project. */
export async function serveToyPage(): Promise<ServedPage> {
  const elsewhere = await mkdtemp(join(tmpdir(), "toys-"));
  const module = pathToFileURL(join(elsewhere, "toy-panel.ts"));
  await copyFile(new URL("./toy-panel.ts", import.meta.url), module);
  const clock = settableClock(new Date("2026-11-24T10:00:00Z"));
  const { call } = phoneLine({ flow, clock });
  let sold = 0;
  const toys: PagePanel<Toys> = {
    ...{ name: "toys", module, place: "beside-telephone" },
    state: async () => ({ sold }),
  };
  const served = await servePage({
    line: {
      name: "Toys & more",
      flows: [flow],
      drawing: { phaseTitles: { shop: { title: "The shop", about: "what is for sale" } } },
      numbers: [{ number: shopNumber, label: { en: "The shop", ja: "店" }, language: "en-US" }],
      clock: { timeZone: "UTC", ...clock },
      call: ({ onEvent, ...options }) =>
        call({
          ...options,
          onEvent(event) {
            if (event.type === "entered" && event.block === "sold-thanks") sold += 1;
            onEvent(event);
          },
        }),
    },
    panels: [toys],
  });
  await rm(elsewhere, { recursive: true });
  return served;
}
