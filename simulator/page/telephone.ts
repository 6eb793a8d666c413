import type { Label } from "../drawing/label.ts";
import type { CallEvent } from "../flow/call-event.ts";
import type { PageCommand } from "./page-command.ts";
import type { PageCall, PageLine } from "./page-line.ts";
import type { PagePanel } from "./page-panel.ts";
import type { CallConditions, PageState, PageUpdate } from "./page-update.ts";
import { problemOf } from "./refused.ts";
import { conditionsOf, resetTo } from "./reset-to.ts";
import { scriptPlayer } from "./script-player.ts";
import type { PanelStates } from "./shown-to-all.ts";

/** A telephone with its call so far. */
export interface Telephone {
  /** Carries the command out. Resolves also when that fails: then the state tells why, until the next. */
  perform(command: PageCommand): Promise<void>;
  /** What its tab alone is shown. */
  state(): Pick<PageState, "before" | "begunIn" | "scripts" | "written" | "problem">;
  /** The call so far. */
  events(): readonly CallEvent[];
}

/** @param tell hears of every call that begins, and of everything in it. */
export function telephone(
  line: PageLine,
  panels: readonly PagePanel[],
  states: PanelStates,
  tell: (update: PageUpdate) => void,
): Telephone {
  let call: PageCall | undefined;
  let events: CallEvent[] = [];
  /** What the call began in, and what the panels showed then. */
  let begunIn: CallConditions | undefined;
  let before: PageState["before"];
  let problem: Label | undefined;
  const script = scriptPlayer(line, (from, to) => begin({ from: from ?? null, to }));

  /** Hangs up, and shows a call that is to begin, or none. The call's events are added to those that it returns. */
  async function clear(begins = false): Promise<CallEvent[]> {
    script.drop();
    await call?.hangUp();
    call = undefined;
    before = begins ? (await states()).panels : undefined;
    begunIn = begins ? conditionsOf(line) : undefined;
    events = [];
    tell({ kind: "call", events });
    return events;
  }

  async function begin({ from, to }: Omit<Extract<PageCommand, { do: "call" }>, "do">): Promise<PageCall> {
    const happened = await clear(true);
    call = await line.call({
      ...{ from: from ?? undefined, to },
      onEvent(event) {
        happened.push(event);
        tell({ kind: "event", event });
      },
    });
    return call;
  }

  async function carryOut(command: PageCommand): Promise<void> {
    switch (command.do) {
      case "call":
        await begin(command);
        return;
      case "begin-script":
      case "begin-script-file":
        return script.begin(command);
      case "next-step":
        return script.step();
      case "say":
        return call?.say(command.text);
      case "press":
        return call?.press(command.keys);
      case "silence":
        return call?.silence();
      case "hang-up":
        return call?.hangUp();
      case "set-clock":
        return line.clock.set(new Date(command.at));
      case "set-hours":
        return line.hours?.set(command.hours);
      case "reset":
        await clear();
        return resetTo(line, command);
      case "panel":
        return panels.find(({ name }) => name === command.panel)?.perform?.(command.command);
      case "set-faults":
        return line.faults?.set(command.faults);
    }
  }

  return {
    async perform(command) {
      problem = undefined;
      await carryOut(command).catch((error: unknown) => {
        problem = problemOf(error);
      });
    },
    state: () => ({
      ...(before && { before }),
      ...(begunIn && { begunIn }),
      ...script.state(),
      ...(call?.written && { written: call.written() }),
      ...(problem !== undefined && { problem }),
    }),
    events: () => events,
  };
}
