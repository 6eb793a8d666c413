import { useEffect, useMemo, useState } from "preact/hooks";
import type { CallView } from "../../call-view.ts";
import type { CallerChoice } from "../../page-panel.ts";
import type { PageState } from "../../page-update.ts";
import { send } from "../connection.ts";
import { type BadPart, type LinkedAct, type LinkedCall, readCallLink } from "./call-link.ts";

/** The page's own address as it was opened. A reload opens the page without what the link carried. */
const opened = typeof location === "undefined" ? "" : location.search;

/** How long what was heard can be read before the caller goes on, in milliseconds. */
const pause = 1200;

function useLink(state: PageState): LinkedCall | readonly BadPart[] | undefined {
  return useMemo(() => (opened === "" ? undefined : readCallLink(opened, state)), []);
}

/** Chooses who calls, and which number, as the link says that the page was opened by. */
export function useLinkedCaller(
  state: PageState,
  choose: CallerChoice["choose"],
  dial: (to: string) => void,
): void {
  const link = useLink(state);
  const call = link && "acts" in link ? link : undefined;
  const { setUps } = state.scenarios ?? {};
  const [atFirst] = useState(setUps);
  // Again once the link's scenario is set up, which may name a caller too.
  const isSetUp = setUps !== atFirst;
  useEffect(() => {
    if (call?.from !== undefined) choose(call.from);
    if (call?.to !== undefined) dial(call.to);
  }, [isSetUp]);
}

/** A call by the link that the page was opened by: what is wrong with the link, or what the caller does next. */
export interface FollowedLink {
  readonly bad?: readonly BadPart[];
  /** What is yet to be done, in a call once there is one. */
  readonly rest: readonly LinkedAct[];
  stop(): void;
}

/** Sets up what the link says, and in the call that is then made does one thing after another. */
export function useFollowedLink(state: PageState, call: CallView): FollowedLink | undefined {
  const link = useLink(state);
  const [rest, setRest] = useState<readonly LinkedAct[]>(link && "acts" in link ? link.acts : []);
  const [armed, setArmed] = useState(false);
  useEffect(() => {
    if (!link) return;
    history.replaceState(null, "", location.pathname);
    if ("acts" in link) send(link.reset);
  }, []);
  const listens = call.state === "live" && call.waits !== undefined && !state.busy;
  useEffect(() => {
    // A call that was under way when the link was opened is hung up first.
    if (call.state !== "live") setArmed(true);
  }, [call.state]);
  useEffect(() => {
    const [next, ...later] = rest;
    if (!next || !listens || !armed) return;
    const timer = setTimeout(() => {
      setRest(later);
      send(next);
    }, pause);
    return () => clearTimeout(timer);
  }, [rest, listens, armed]);
  if (!link) return undefined;
  return { ...("acts" in link ? {} : { bad: link }), rest, stop: () => setRest([]) };
}
