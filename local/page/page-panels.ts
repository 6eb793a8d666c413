import { type PagePanel, Refused } from "connect-simulator/page";
import * as z from "zod/mini";
import type { LocalLine } from "../line/index.ts";
import { UnfitSentence } from "../rewording/unfit-sentence.ts";
import { askedOnce } from "./asked-once.ts";
import { label } from "./label.ts";
import type { WordingState } from "./wording-state.ts";

/** What our line adds to the page: who may call, the caller's orders and texts, and every order as it is stored. */
export function pagePanels(line: LocalLine): readonly PagePanel[] {
  // The page asks all panels in one go, and each of its commands twice.
  const [items, sms] = [askedOnce(line.items), askedOnce(line.sms)];
  return [
    {
      ...{ name: "customers", place: "caller" },
      module: new URL("./panels/customers.tsx", import.meta.url),
      state: async () => line.customers,
    },
    {
      ...{ name: "orders", place: "beside-telephone" },
      module: new URL("./panels/orders.tsx", import.meta.url),
      state: items,
    },
    {
      ...{ name: "texts", place: "beside-telephone" },
      module: new URL("./panels/texts.tsx", import.meta.url),
      async state() {
        const [texts, stored] = await Promise.all([sms(), items()]);
        return { sms: texts, items: stored };
      },
    },
    wordingPanel(line.wording, sms),
    // Last, as it takes the whole width.
    {
      ...{ name: "all-orders", place: "workings" },
      module: new URL("./panels/all-orders.tsx", import.meta.url),
      state: items,
    },
  ];
}

const wordingCommand = z.union([z.literal("restore"), z.object({ id: z.string(), typed: z.string() })]);

/** The sentences of the line, to be reworded. */
const wordingPanel = (wording: LocalLine["wording"], sms: LocalLine["sms"]): PagePanel<WordingState> => ({
  ...{ name: "wording", place: "workings" },
  module: new URL("./panels/wording.tsx", import.meta.url),
  state: async () => ({
    sentences: await wording.sentencesOf([...wording.told, ...(await sms()).map(({ message }) => message)]),
    patch: wording.patch(),
  }),
  async perform(asked) {
    const command = z.parse(wordingCommand, asked);
    if (command === "restore") wording.restore();
    else await wording.reword(command.id, command.typed).catch(tellUnfit);
  },
});

/** @throws {Refused} what was typed, in the page's languages; any other error as it is. */
function tellUnfit(error: unknown): never {
  if (!(error instanceof UnfitSentence)) throw error;
  const { unfitness, values } = error;
  throw new Refused(label((word) => word.wording.unfit[unfitness](values)));
}
