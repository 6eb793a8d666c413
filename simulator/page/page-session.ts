import type { CallEvent } from "../flow/call-event.ts";
import { messageOf } from "../message-of.ts";
import type { PageCommand } from "./page-command.ts";
import type { PageCall, PageLine } from "./page-line.ts";
import type { PagePanel } from "./page-panel.ts";
import type { CallConditions, PageState, PageUpdate } from "./page-update.ts";
import { conditionsOf, resetTo } from "./reset-to.ts";
import { type ScriptPlayer, scriptPlayer } from "./script-player.ts";

/** A telephone for each tab that has the page open, by the name that the tab gives. Clock, hours, faults they share. */
export interface PageSession {
  /** Carries the command out after all before it. Resolves also when that fails: the tab gets to know why. */
  perform(tab: string, command: PageCommand): Promise<void>;
  /** Calls `tell` with the state and the tab's call so far, then with every update, until the returned function is called. */
  follow(tab: string, tell: (update: PageUpdate) => void): Promise<() => void>;
  /** From now on nobody's call is hung up any more for their being gone. */
  close(): void;
}

/** How long a page may take to be loaded again, in milliseconds. A tab that is gone for longer was closed. */
const reloadTime = 15_000;

const clockNow = ({ timeZone, now, moments }: PageLine["clock"]): PageState["clock"] => ({
  ...{ now: now().toISOString(), timeZone },
  ...(moments && { moments: moments() }),
});

/** What one tab has. */
interface Telephone {
  readonly followers: Set<(update: PageUpdate) => void>;
  call: PageCall | undefined;
  events: readonly CallEvent[];
  /** What the call began in. */
  begunIn: CallConditions | undefined;
  /** What the panels showed when the call began. */
  before: PageState["before"];
  readonly script: ScriptPlayer;
  /** Hangs up, since nobody follows. */
  gone: NodeJS.Timeout | undefined;
  pending: number;
  problem: string | undefined;
}

export function pageSession(line: PageLine, panels: readonly PagePanel[]): PageSession {
  const { name, about, agentSees, numbers, clock, hours, faults, scenarios } = line;
  const telephones = new Map<string, Telephone>();
  let setUps = 0;
  let last: Promise<void> = Promise.resolve();
  let told: Promise<void> = Promise.resolve();

  function telephoneOf(tab: string): Telephone {
    const known = telephones.get(tab);
    if (known) return known;
    const telephone: Telephone = {
      ...{ followers: new Set(), call: undefined, events: [], begunIn: undefined, before: undefined },
      script: scriptPlayer(line, (from, to) => begin(telephone, { from: from ?? null, to })),
      ...{ gone: undefined, pending: 0, problem: undefined },
    };
    telephones.set(tab, telephone);
    return telephone;
  }
  const tell = ({ followers }: Telephone, update: PageUpdate): void => {
    for (const follower of followers) follower(update);
  };
  let shown: PageState["panels"] | undefined;
  let unshown: string | undefined;
  /** While a panel cannot tell what it shows, what all showed before: the page goes on, and tells why. */
  async function panelStates(): Promise<PageState["panels"]> {
    try {
      shown = Object.fromEntries(
        await Promise.all(panels.map(async (panel) => [panel.name, await panel.state()] as const)),
      );
      unshown = undefined;
    } catch (error) {
      if (!shown) throw error;
      unshown = messageOf(error);
    }
    return shown;
  }
  const shared = async () => ({
    ...{ name, numbers, clock: clockNow(clock) },
    ...(about !== undefined && { about }),
    ...(agentSees && { agentSees }),
    ...(hours && { hours: { posted: hours.posted, now: hours.now() } }),
    ...(faults && { faults: { all: faults.all, now: faults.now() } }),
    ...(scenarios && { scenarios: { all: scenarios.all, now: scenarios.now(), setUps } }),
    resets: line.reset !== undefined,
    panels: await panelStates(),
  });
  const own = ({ call, before, begunIn, script, pending, problem = unshown }: Telephone) => ({
    ...(before && { before }),
    ...(begunIn && { begunIn }),
    ...script.state(),
    ...(call?.written && { written: call.written() }),
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
        if (telephone.followers.size > 0)
          tell(telephone, { kind: "state", state: { ...state, ...own(telephone) } });
    });

  /** Hangs up, and shows a call that is to begin, or none. The call's events are added to those that it returns. */
  async function clear(telephone: Telephone, begins = false): Promise<CallEvent[]> {
    const events: CallEvent[] = [];
    telephone.script.drop();
    await telephone.call?.hangUp();
    telephone.call = undefined;
    telephone.before = begins ? await panelStates() : undefined;
    telephone.begunIn = begins ? conditionsOf(line) : undefined;
    telephone.events = events;
    tell(telephone, { kind: "call", events });
    return events;
  }

  async function begin(
    telephone: Telephone,
    { from, to }: Omit<Extract<PageCommand, { do: "call" }>, "do">,
  ): Promise<PageCall> {
    const events = await clear(telephone, true);
    const made = await line.call({
      ...{ from: from ?? undefined, to },
      onEvent(event) {
        events.push(event);
        tell(telephone, { kind: "event", event });
      },
    });
    telephone.call = made;
    return made;
  }

  async function carryOut(telephone: Telephone, command: PageCommand): Promise<void> {
    const { call, script } = telephone;
    switch (command.do) {
      case "call":
        await begin(telephone, command);
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
      case "reset":
        setUps += 1;
        await clear(telephone);
        return resetTo(line, command);
      case "panel":
        return panels.find(({ name: panel }) => panel === command.panel)?.perform?.(command.command);
      case "set-faults":
        return faults?.set(command.faults);
    }
  }

  function perform(tab: string, command: PageCommand): Promise<void> {
    const telephone = telephoneOf(tab);
    telephone.pending += 1;
    last = last.then(async () => {
      await tellStates();
      telephone.problem = undefined;
      await carryOut(telephone, command).catch((error: unknown) => {
        telephone.problem = messageOf(error);
      });
      telephone.pending -= 1;
      await tellStates();
    });
    return last;
  }

  let closed = false;
  return {
    perform,
    async follow(tab, tellTab) {
      const telephone = telephoneOf(tab);
      await tellInTurn((state) => {
        tellTab({ kind: "state", state: { ...state, ...own(telephone) } });
        tellTab({ kind: "call", events: telephone.events });
        telephone.followers.add(tellTab);
      });
      clearTimeout(telephone.gone);
      return () => {
        telephone.followers.delete(tellTab);
        if (telephone.followers.size > 0 || closed) return;
        telephone.gone = setTimeout(() => perform(tab, { do: "hang-up" }), reloadTime).unref();
      };
    },
    close() {
      closed = true;
      for (const { gone } of telephones.values()) clearTimeout(gone);
    },
  };
}
