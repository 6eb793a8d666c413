import type { CallEvent } from "../flow/call-event.ts";
import type { PageCommand } from "./page-command.ts";
import type { PageCall, PageLine } from "./page-line.ts";
import type { PagePanel } from "./page-panel.ts";
import type { CallConditions, PageState, PageUpdate } from "./page-update.ts";
import { conditionsOf, resetTo } from "./reset-to.ts";
import { scriptPlayer } from "./script-player.ts";

/** One telephone for all browsers that have the page open. */
export interface PageSession {
  /** Carries the command out after all before it. Resolves also when that fails: every browser gets to know why. */
  perform(command: PageCommand): Promise<void>;
  /** Calls `tell` with the state and the call so far, then with every update, until the returned function is called. */
  follow(tell: (update: PageUpdate) => void): Promise<() => void>;
}

const clockNow = ({ timeZone, now, moments }: PageLine["clock"]): PageState["clock"] => ({
  ...{ now: now().toISOString(), timeZone },
  ...(moments && { moments: moments() }),
});

export function pageSession(line: PageLine, panels: readonly PagePanel[]): PageSession {
  const { name, numbers, clock, hours, faults, scenarios } = line;
  const followers = new Set<(update: PageUpdate) => void>();
  let call: PageCall | undefined;
  let events: readonly CallEvent[] = [];
  let begunIn: CallConditions | undefined;
  let last: Promise<void> = Promise.resolve();
  let pending = 0;
  let problem: string | undefined;

  const tellAll = (update: PageUpdate): void => {
    for (const tell of followers) tell(update);
  };
  const state = async (): Promise<PageState> => ({
    ...{ name, numbers, clock: clockNow(clock) },
    ...(hours && { hours: { posted: hours.posted, now: hours.now() } }),
    ...(faults && { faults: { all: faults.all, now: faults.now() } }),
    ...(scenarios && { scenarios: { all: scenarios.all, now: scenarios.now() } }),
    resets: line.reset !== undefined,
    ...(begunIn && { begunIn }),
    ...script.state(),
    ...(call?.written && { written: call.written() }),
    panels: Object.fromEntries(
      await Promise.all(panels.map(async (panel) => [panel.name, await panel.state()] as const)),
    ),
    busy: pending > 0,
    ...(problem !== undefined && { problem }),
  });
  const tellState = async () => tellAll({ kind: "state", state: await state() });

  const script = scriptPlayer(line, (from, to) => begin({ from: from ?? null, to }));

  async function begin({ from, to }: Omit<Extract<PageCommand, { do: "call" }>, "do">): Promise<PageCall> {
    script.drop();
    await call?.hangUp();
    call = undefined;
    const own: CallEvent[] = [];
    events = own;
    begunIn = conditionsOf(line);
    tellAll({ kind: "call", events });
    const made = await line.call({
      ...{ from: from ?? undefined, to },
      onEvent(event) {
        own.push(event);
        tellAll({ kind: "event", event });
      },
    });
    call = made;
    return made;
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
        return clock.set(new Date(command.at));
      case "set-hours":
        return hours?.set(command.hours);
      case "set-scenario":
        script.drop();
        return scenarios?.set(command.scenario);
      case "reset":
        script.drop();
        return resetTo(line, command);
      case "panel":
        return panels.find(({ name: panel }) => panel === command.panel)?.perform?.(command.command);
      case "set-faults":
        return faults?.set(command.faults);
    }
  }

  return {
    perform(command) {
      pending += 1;
      last = last.then(async () => {
        await tellState();
        problem = undefined;
        await carryOut(command).catch((error: unknown) => {
          problem = error instanceof Error ? error.message : String(error);
        });
        pending -= 1;
        await tellState();
      });
      return last;
    },
    async follow(tell) {
      const now = await state();
      tell({ kind: "state", state: now });
      tell({ kind: "call", events });
      followers.add(tell);
      return () => followers.delete(tell);
    },
  };
}
