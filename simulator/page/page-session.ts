import type { CallEvent } from "../flow/call-event.ts";
import type { PageCommand } from "./page-command.ts";
import type { PageCall, PageLine } from "./page-line.ts";
import type { PagePanel } from "./page-panel.ts";
import type { PageState, PageUpdate } from "./page-update.ts";

/** A telephone for each tab that has the page open, by the name that the tab gives. Clock, hours, faults they share. */
export interface PageSession {
  /** Carries the command out after all before it. Resolves also when that fails: the tab gets to know why. */
  perform(tab: string, command: PageCommand): Promise<void>;
  /** Calls `tell` with the state and the tab's call so far, then with every update, until the returned function is called. */
  follow(tab: string, tell: (update: PageUpdate) => void): Promise<() => void>;
}

/** What one tab has. */
interface Telephone {
  readonly followers: Set<(update: PageUpdate) => void>;
  call: PageCall | undefined;
  events: readonly CallEvent[];
  /** What the panels showed when the call began. */
  before: PageState["before"];
  pending: number;
  problem: string | undefined;
}

const unused = (): Telephone => ({
  ...{ followers: new Set(), call: undefined, events: [], before: undefined, pending: 0, problem: undefined },
});

export function pageSession(line: PageLine, panels: readonly PagePanel[]): PageSession {
  const { name, about, agentSees, numbers, clock, hours, faults, scenarios } = line;
  const telephones = new Map<string, Telephone>();
  let last: Promise<void> = Promise.resolve();
  let told: Promise<void> = Promise.resolve();

  function telephoneOf(tab: string): Telephone {
    const telephone = telephones.get(tab) ?? unused();
    telephones.set(tab, telephone);
    return telephone;
  }
  const tell = ({ followers }: Telephone, update: PageUpdate): void => {
    for (const follower of followers) follower(update);
  };
  const panelStates = async (): Promise<PageState["panels"]> =>
    Object.fromEntries(
      await Promise.all(panels.map(async (panel) => [panel.name, await panel.state()] as const)),
    );
  const shared = async () => ({
    ...{ name, numbers, clock: { now: clock.now().toISOString(), timeZone: clock.timeZone } },
    ...(about !== undefined && { about }),
    ...(agentSees && { agentSees }),
    ...(hours && { hours: { posted: hours.posted, now: hours.now() } }),
    ...(faults && { faults: { all: faults.all, now: faults.now() } }),
    ...(scenarios && { scenarios: { all: scenarios.all, now: scenarios.now() } }),
    resets: line.reset !== undefined,
    panels: await panelStates(),
  });
  const own = ({ before, pending, problem }: Telephone) => ({
    ...(before && { before }),
    busy: pending > 0,
    ...(problem !== undefined && { problem }),
  });
  /** One after the other, so that nobody is told of what was after what is, and a tab that comes misses nothing. */
  function tellInTurn(tellIt: (state: Awaited<ReturnType<typeof shared>>) => void): Promise<void> {
    const telling = told.then(shared).then(tellIt);
    told = telling.catch(() => undefined);
    return telling;
  }
  const tellStates = (): Promise<void> =>
    tellInTurn((state) => {
      for (const telephone of telephones.values())
        tell(telephone, { kind: "state", state: { ...state, ...own(telephone) } });
    });

  async function begin(
    telephone: Telephone,
    { from, to }: Extract<PageCommand, { do: "call" }>,
  ): Promise<void> {
    await telephone.call?.hangUp();
    telephone.call = undefined;
    telephone.before = await panelStates();
    const events: CallEvent[] = [];
    telephone.events = events;
    tell(telephone, { kind: "call", events });
    telephone.call = await line.call({
      ...{ from: from ?? undefined, to },
      onEvent(event) {
        events.push(event);
        tell(telephone, { kind: "event", event });
      },
    });
  }

  async function carryOut(telephone: Telephone, command: PageCommand): Promise<void> {
    const { call } = telephone;
    switch (command.do) {
      case "call":
        return begin(telephone, command);
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
        return scenarios?.set(command.scenario);
      case "reset":
        return line.reset?.();
      case "set-faults":
        return faults?.set(command.faults);
    }
  }

  return {
    perform(tab, command) {
      const telephone = telephoneOf(tab);
      telephone.pending += 1;
      last = last.then(async () => {
        await tellStates();
        telephone.problem = undefined;
        await carryOut(telephone, command).catch((error: unknown) => {
          telephone.problem = error instanceof Error ? error.message : String(error);
        });
        telephone.pending -= 1;
        await tellStates();
      });
      return last;
    },
    async follow(tab, tellTab) {
      const telephone = telephoneOf(tab);
      await tellInTurn((state) => {
        tellTab({ kind: "state", state: { ...state, ...own(telephone) } });
        tellTab({ kind: "call", events: telephone.events });
        telephone.followers.add(tellTab);
      });
      return () => telephone.followers.delete(tellTab);
    },
  };
}
