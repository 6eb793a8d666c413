import type { TestAction } from "./actions.ts";
import type { Observation } from "./content.ts";
import { type Happening, happeningInWords, inWords, isMet } from "./happening.ts";
import type { Message } from "./message-matches.ts";
import type { ObservationResult } from "./test-case-result.ts";

/** What the observations of a test case are watched with. */
interface Means {
  /** Does what follows an observation; answers why it failed, if it did. */
  perform(action: TestAction): string | undefined;
  /** What references read now. */
  data(): object;
  same(expected: string, used: string): boolean;
}

interface Watched {
  readonly observation: Observation;
  status: ObservationResult["status"];
  /** Whether it is waited for now. */
  active: boolean;
  /** What the line has said since it is waited for and since the caller last did something. */
  said: Message[];
  readonly instead: string[];
  /** Why what it does has failed. */
  failure?: string;
}

export interface Observing {
  /** Something happened; answers whether it was waited for. */
  take(happening: Happening): boolean;
  /** The caller did something: what is said from now on belongs together. */
  callerActs(): void;
  results(): readonly ObservationResult[];
}

/**
 * Watches for what a test case waits for. All observations that follow no other are waited for from the start; the others
 * once one before them is met, and all that it does has succeeded. Each is met once.
 */
export function observing(observations: readonly Observation[], means: Means): Observing {
  const followers = new Set(observations.flatMap(({ Transitions }) => Transitions?.NextObservations ?? []));
  const watched: readonly Watched[] = observations.map((observation) => ({
    observation,
    status: followers.has(observation.Identifier) ? "NOT_RUN" : "FAILED",
    active: !followers.has(observation.Identifier),
    said: [],
    instead: [],
  }));
  const meet = (one: Watched): void => {
    one.active = false;
    const { Actions = [], Transitions } = one.observation;
    for (const action of inOrder(Actions)) {
      const failure = means.perform(action);
      if (failure === undefined) continue;
      one.failure = failure;
      return;
    }
    one.status = "PASSED";
    for (const next of watched) {
      if (next.status !== "NOT_RUN" || !Transitions?.NextObservations?.includes(next.observation.Identifier))
        continue;
      next.status = "FAILED";
      next.active = true;
    }
  };
  return {
    take(happening) {
      const waiting = watched.filter(({ active }) => active);
      const met = waiting.filter((one) => {
        if (happening.type === "MessageReceived") one.said.push(happening);
        return isMet(one.observation.Event, happening, one.said, means.data(), means.same);
      });
      for (const one of waiting) if (!met.includes(one)) one.instead.push(happeningInWords(happening));
      for (const one of met) meet(one);
      return met.length > 0;
    },
    callerActs() {
      for (const one of watched) one.said = [];
    },
    results: () => watched.map(resultOf),
  };
}

const resultOf = ({ observation, status, instead, failure }: Watched): ObservationResult => ({
  ...{ identifier: observation.Identifier, status, expects: inWords(observation.Event), instead },
  ...(failure !== undefined && { why: failure }),
});

/** An action that follows no other begins a row; the rows stand in the order of the list. */
function inOrder(actions: readonly TestAction[]): readonly TestAction[] {
  const followers = new Set(actions.map(({ Transitions }) => Transitions?.NextAction));
  const row = (action: TestAction): readonly TestAction[] => {
    const next = actions.find(({ Identifier }) => Identifier === action.Transitions?.NextAction);
    return next ? [action, ...row(next)] : [action];
  };
  return actions.filter(({ Identifier }) => !followers.has(Identifier)).flatMap(row);
}
