import type { PageLine } from "connect-simulator/page";
import { lineDrawing } from "../../infra/flow/line-drawing.ts";
import { languages } from "../../src/domain/index.ts";
import { faults } from "../line/faults.ts";
import type { LocalLine } from "../line/index.ts";
import { afterCutoff, nextOpening } from "../line/moments.ts";
import { numbers } from "../line/numbers.ts";
import { ownName } from "../line/own-name.ts";
import { type Scenario, scenarios } from "../line/scenarios.ts";
import { shippedFlows } from "../line/shipped-flows.ts";
import { beginCallFile } from "../script/begin-call-file.ts";
import { playableCalls } from "../script/call-files.ts";
import { orderScripts } from "../script/order-scripts.ts";
import { recordingLine } from "../script/recording-line.ts";
import { agentFields } from "./agent-fields.ts";
import { label } from "./label.ts";
import type { Claimable } from "./words/words.ts";

/** The local line in the form that the simulator's page takes. */
export async function pageLine(line: LocalLine): Promise<PageLine> {
  const recorded = recordingLine(line);
  const shipped = await playableCalls();
  const posted = line.queue.hours;
  /** The one set up last, until something else is set. */
  let scenario: Scenario | undefined;
  const anew = async (at: Date | undefined, wanted?: Scenario): Promise<void> => {
    scenario = undefined;
    await recorded.reset(at && { clock: at });
    await wanted?.setUp(line);
    scenario = wanted;
  };
  return {
    name: "Orderline",
    about: label((word) => word.about),
    agentSees: agentFields(),
    flows: await flowsToDraw(),
    drawing: lineDrawing,
    numbers: [
      { number: numbers.choice, label: label((word) => word.askingNumber) },
      ...languages.map((language) => ({ number: numbers[language], label: ownName(language), language })),
    ],
    call({ from, to, onEvent }) {
      const language = languages.find((one) => numbers[one] === to) ?? "choice";
      return recorded.call({ from, language, onEvent });
    },
    clock: {
      ...{ timeZone: line.timeZone, now: line.now },
      async set(at) {
        scenario = undefined;
        await recorded.setClock(at);
      },
      moments() {
        const opening = nextOpening(posted, line.now());
        return [
          ...(opening ? [{ label: label((word) => word.nextOpening), at: opening.toISOString() }] : []),
          { label: label((word) => word.afterCutoff), at: afterCutoff(line.now()).toISOString() },
        ];
      },
    },
    hours: {
      posted: label((word) => word.postedHours),
      now: () => line.hours,
      async set(choice) {
        scenario = undefined;
        await recorded.chooseHours(choice);
      },
    },
    faults: {
      all: faults.all.map(({ target, how }) => ({ target, how, label: label((word) => word.how[how]) })),
      now: () => line.faults,
      async set(wanted) {
        scenario = undefined;
        await recorded.clearFaults();
        for (const { target, how } of wanted) {
          const fault = faults.named(`${target} ${how}`);
          if (fault) await recorded.breakWith(fault);
        }
      },
    },
    scenarios: {
      all: scenarios.map(({ name, caller }) => ({
        ...{ name, label: label((word) => word.scenarios[name].label) },
        about: label((word, language) => word.scenarios[name].about(claimable(line.customers, language))),
        ...(caller !== undefined && { caller }),
      })),
      now: () => scenario?.name,
      set: (wanted, at) =>
        anew(
          at,
          scenarios.find(({ name }) => name === wanted),
        ),
    },
    scripts: {
      names: [...shipped.keys()],
      text: async (name) => shipped.get(name) ?? "",
      begin(text, file, call) {
        scenario = undefined;
        return beginCallFile(orderScripts.read(text, file), recorded, call);
      },
    },
    reset: (at) => anew(at),
  };
}

/** A customer's order for whoever calls from another number, as it is keyed in. */
function claimable(customers: LocalLine["customers"], language: string): Claimable {
  const customer = customers.find((one) => one.language.startsWith(`${language}-`));
  return { phone: customer?.phone.replace("+81", "0") ?? "", order: customer?.orders[0]?.id ?? "" };
}

let drawable: Promise<PageLine["flows"]> | undefined;

/** The shipped flows. It answers the same array each time, so that the page draws it once. */
function flowsToDraw(): Promise<PageLine["flows"]> {
  drawable ??= shippedFlows().then(({ flow, flows }) => [flow, flows.whisper]);
  return drawable;
}
