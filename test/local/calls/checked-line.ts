import type { CallEvent } from "connect-simulator";
import type { CallUnderTest } from "connect-simulator/script";
import { type LocalCallOptions, type LocalLineOptions, openLocalLine } from "../../../local/line/index.ts";
import { aroundActs } from "../../../local/script/around-acts.ts";
import type { OrderLine } from "../../../local/script/order-line.ts";
import type { OrderScript } from "../../../local/script/order-scripts.ts";
import type { Order } from "../../../src/domain/index.ts";
import { gap } from "../../wording/gap.ts";
import { falseStatements, falseTexts, type Snapshot } from "./false-statements.ts";
import { forbiddenChanges } from "./forbidden-changes.ts";

export interface CheckedLine {
  readonly line: OrderLine;
  /** Everything that happened, in all calls. */
  readonly events: readonly CallEvent[];
  /** Clears the faults and lets the sweep run; then answers everything that was wrong in the calls or is wrong now. */
  problems(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** A local line for that script. It compares what callers hear with the stored orders, before and after each turn. */
export async function checkedLine(
  { at, settings, orders = [] }: OrderScript,
  options: LocalLineOptions,
  outage?: LocalCallOptions["outage"],
): Promise<CheckedLine> {
  const local = await openLocalLine({ ...options, clock: at, orders: [], ...(settings && { settings }) });
  const events: CallEvent[] = [];
  const problems: string[] = [];
  const calls: CallUnderTest[] = [];
  let promised = 0;

  const snapshot = async (): Promise<Snapshot> => {
    const stored = await Promise.all(orders.map(({ id }) => local.order(id)));
    const texts = (await local.sms()).map(({ message }) => message);
    return { orders: stored.filter((one): one is Order => one !== undefined), texts, now: local.now() };
  };
  const listen = async <T>(act: () => Promise<T>, heard: (outcome: T) => readonly string[]): Promise<T> => {
    const before = await snapshot();
    const outcome = await act();
    const after = await snapshot();
    for (const sentence of heard(outcome)) {
      problems.push(...falseStatements(sentence, before, after));
      if (/text a confirmation|確認のショートメッセージ/.test(sentence)) promised += 1;
    }
    problems.push(...falseTexts(before, after), ...forbiddenChanges(before, after));
    return outcome;
  };
  const checked = (call: CallUnderTest): CallUnderTest => {
    let heard = call.spoken.length;
    return aroundActs(call, (act) =>
      listen(act, () => {
        const news = call.spoken.slice(heard);
        heard = call.spoken.length;
        return news;
      }),
    );
  };

  return {
    events,
    line: {
      ...local,
      async call(call) {
        const onEvent = (event: CallEvent) => events.push(event);
        const made = await listen(
          () => local.call({ ...call, onEvent, ...(outage && { outage }) }),
          ({ spoken }) => spoken,
        );
        calls.push(made);
        return checked(made);
      },
    },
    async problems() {
      const before = await snapshot();
      await local.clearFaults();
      await local.setClock(new Date(local.now().getTime() + 3_600_000));
      const after = await snapshot();
      const owing = after.orders.filter(({ noticeOwed }) => noticeOwed);
      const given = after.orders.filter(({ noticeFailed }) => noticeFailed).length + after.texts.length;
      return [
        ...problems,
        ...falseTexts(before, after),
        ...[...events.flatMap((event) => (event.type === "said" ? [event.text] : [])), ...after.texts]
          .filter((said) => gap.test(said))
          .map((said) => `a gap in what was said: ${said}`),
        ...owing.map(({ id }) => `the notice of order ${id} is still owed`),
        ...(promised > 0 && given === 0 ? ["a text was promised and none came"] : []),
        ...calls.flatMap(({ ending = "the call is not over" }) =>
          /^(transferred|goodbye|the caller hung up)/.test(ending) ? [] : [ending],
        ),
      ];
    },
    close: () => local.close(),
  };
}
