import type { HoursChoice, Label, PageLine } from "connect-simulator/page";
import { lineDrawing } from "../../infra/flow/line-drawing.ts";
import { languages } from "../../src/domain/index.ts";
import { faults } from "../line/faults.ts";
import type { LocalLine } from "../line/index.ts";
import { numbers } from "../line/numbers.ts";
import { ownName } from "../line/own-name.ts";
import { shippedFlows } from "../line/shipped-flows.ts";
import { agentFields } from "./agent-fields.ts";
import { words } from "./words/by-language.ts";
import type { PanelWords } from "./words/words.ts";

/** The local line in the form that the simulator's page takes. */
export async function pageLine(line: LocalLine): Promise<PageLine> {
  const posted = line.queue.hours;
  let hours: HoursChoice = "posted";
  return {
    name: "Orderline",
    about: label((word) => word.about),
    agentSees: agentFields(label),
    flows: await flowsToDraw(),
    drawing: lineDrawing,
    numbers: [
      { number: numbers.choice, label: label((word) => word.askingNumber) },
      ...languages.map((language) => ({ number: numbers[language], label: ownName(language), language })),
    ],
    call({ from, to, onEvent }) {
      const language = languages.find((one) => numbers[one] === to) ?? "choice";
      return line.call({ from, language, onEvent });
    },
    clock: { timeZone: line.timeZone, now: line.now, set: line.setClock },
    hours: {
      posted: label((word) => word.postedHours),
      now: () => hours,
      set(choice) {
        hours = choice;
        line.queue = { ...line.queue, hours: choice === "posted" ? posted : choice };
      },
    },
    faults: {
      all: faults.all.map(({ target, how }) => ({ target, how, label: label((word) => word.how[how]) })),
      now: () => line.faults,
      async set(wanted) {
        await line.clearFaults();
        for (const { target, how } of wanted) {
          const fault = faults.named(`${target} ${how}`);
          if (fault) await line.breakWith(fault);
        }
      },
    },
  };
}

let drawable: Promise<PageLine["flows"]> | undefined;

/** The shipped flows. It answers the same array each time, so that the page draws it once. */
function flowsToDraw(): Promise<PageLine["flows"]> {
  drawable ??= shippedFlows().then(({ flow, flows }) => [flow, flows.whisper]);
  return drawable;
}

/** A label in every language of the page. */
const label = (text: (word: PanelWords) => string): Label => ({
  ...Object.fromEntries(Object.entries(words).map(([language, word]) => [language, text(word)])),
  en: text(words.en),
});
