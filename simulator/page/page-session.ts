import { inTurn } from "./in-turn.ts";
import type { PageCommand } from "./page-command.ts";
import type { PageLine } from "./page-line.ts";
import type { PagePanel } from "./page-panel.ts";
import type { PageUpdate } from "./page-update.ts";
import { panelStates, type ShownToAll, shownToAll } from "./shown-to-all.ts";
import { type Telephone, telephone } from "./telephone.ts";

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

interface Tab {
  readonly telephone: Telephone;
  readonly followers: Set<(update: PageUpdate) => void>;
  /** Commands that are not carried out yet. */
  pending: number;
  /** Hangs up, since nobody follows. */
  gone: NodeJS.Timeout | undefined;
}

export function pageSession(line: PageLine, panels: readonly PagePanel[]): PageSession {
  const states = panelStates(panels);
  const tabs = new Map<string, Tab>();
  const performInTurn = inTurn();
  /** So that nobody is told of what was after what is, and a tab that comes misses nothing. */
  const tellInTurn = inTurn();
  let setUps = 0;
  let closed = false;

  function tabNamed(name: string): Tab {
    const known = tabs.get(name);
    if (known) return known;
    const followers: Tab["followers"] = new Set();
    const tellAll = (update: PageUpdate): void => {
      for (const tell of followers) tell(update);
    };
    const tab = {
      telephone: telephone(line, panels, states, tellAll),
      followers,
      pending: 0,
      gone: undefined,
    };
    tabs.set(name, tab);
    return tab;
  }

  const stateFor = ({ telephone: own, pending }: Tab, shown: ShownToAll): PageUpdate => ({
    kind: "state",
    state: { ...shown, ...own.state(), busy: pending > 0 },
  });
  const tellStates = (): Promise<void> =>
    tellInTurn(async () => {
      const shown = await shownToAll(line, states, setUps);
      for (const tab of tabs.values()) for (const tell of tab.followers) tell(stateFor(tab, shown));
    });

  function perform(name: string, command: PageCommand): Promise<void> {
    const tab = tabNamed(name);
    tab.pending += 1;
    return performInTurn(async () => {
      try {
        await tellStates();
        if (command.do === "reset") setUps += 1;
        await tab.telephone.perform(command);
      } finally {
        tab.pending -= 1;
      }
      await tellStates();
    });
  }

  return {
    perform,
    async follow(name, tell) {
      const tab = tabNamed(name);
      await tellInTurn(async () => {
        tell(stateFor(tab, await shownToAll(line, states, setUps)));
        tell({ kind: "call", events: tab.telephone.events() });
        tab.followers.add(tell);
      });
      clearTimeout(tab.gone);
      return () => {
        tab.followers.delete(tell);
        if (tab.followers.size > 0 || closed) return;
        tab.gone = setTimeout(() => perform(name, { do: "hang-up" }), reloadTime).unref();
      };
    },
    close() {
      closed = true;
      for (const { gone } of tabs.values()) clearTimeout(gone);
    },
  };
}
