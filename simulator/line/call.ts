import type { CallerInput } from "../caller.ts";
import { BrokenOff, HungUp } from "../flow/broken-off.ts";
import type { CallEvent } from "../flow/call-event.ts";
import type { Flow } from "../flow/flow.ts";
import { runFlow } from "../flow/run-flow.ts";
import type { Stage } from "../flow/stage.ts";
import { type AgentsView, agentsView, endingOf, transcriptOf } from "./retell.ts";
import { unheardMessage } from "./unheard-message.ts";

type Ended = Extract<CallEvent, { type: "ended" }>;

/**
 * A call under way. What the caller does resolves when the line waits for them again, or the call is over; it rejects
 * with `BrokenOff` when the flow cannot go on.
 */
export interface Call {
  readonly contactId: string;
  /** Everything that happened so far, in order. */
  readonly events: readonly CallEvent[];
  /** What the caller has heard so far, in order. */
  readonly spoken: readonly string[];
  /** The call as a person would retell it, line by line. */
  readonly transcript: string;
  /** How the call ended (`transferred to Orders`, `goodbye`), once it has. */
  readonly ending: string | undefined;
  /** What the agent who took the call hears and sees, once one has. */
  readonly agent: AgentsView | undefined;
  /**
   * The line says this, after what was heard last and since the caller last did something; what it says before that is
   * passed over. Resolves to the whole sentence; rejects with what was said instead and the way that the call took.
   */
  hears(words: RegExp | string): Promise<string>;
  /** Presses keys: `0` to `9`, `*`, `#`. */
  press(keys: string): Promise<void>;
  say(text: string): Promise<void>;
  /** Does nothing until the line's patience is over. */
  silence(): Promise<void>;
  hangUp(): Promise<void>;
  /** How the call ended. Rejects while the line still waits for the caller. */
  ended(): Promise<Ended>;
}

interface Turn {
  take(input: CallerInput): void;
  hangUp(): void;
}

/** Calls, up to where the line first waits for the caller. */
export async function placeCall(
  flow: Flow,
  onEvent: ((event: CallEvent) => void) | undefined,
  around: Omit<Stage, "tell" | "listen">,
): Promise<Call> {
  const { data } = around.contact;
  const events: CallEvent[] = [];
  const spoken: string[] = [];
  let heard = 0;
  let turn: Turn | undefined;
  let broken: BrokenOff | undefined;
  let rest = (): void => {};

  const tell = (event: CallEvent): void => {
    events.push(event);
    if (event.type === "said" && event.to === "caller") spoken.push(event.text);
    onEvent?.(event);
  };
  const end = (how: Ended["how"], reason?: string): void =>
    tell({ type: "ended", how, ...(reason !== undefined && { reason }) });
  const listen = (): Promise<CallerInput> =>
    new Promise((take, reject) => {
      turn = { take, hangUp: () => reject(new HungUp()) };
      rest();
    });

  /** Lets the call run until the line waits or is done. */
  const goOn = async (start: () => void): Promise<void> => {
    await new Promise<void>((resolve) => {
      rest = resolve;
      start();
    });
    if (broken) throw broken;
  };
  const act = async (what: string, start: (turn: Turn) => void): Promise<void> => {
    const now = turn;
    if (!now) {
      const ending = endingOf(events);
      throw new BrokenOff(
        `${what}: ${ending ? `the call is over (${ending})` : "await what the caller does before that"}`,
      );
    }
    turn = undefined;
    heard = spoken.length;
    await goOn(() => start(now));
  };

  const run = async (): Promise<void> => {
    try {
      const how = await runFlow(flow, "inbound", { ...around, tell, listen });
      end(how === "transferred" ? "transferred" : "disconnected");
    } catch (error) {
      if (error instanceof HungUp) end("hung-up");
      else {
        broken = error instanceof BrokenOff ? error : new BrokenOff(String(error), { cause: error });
        end("error", broken.message);
      }
    }
    rest();
  };

  tell({ type: "called", from: data.CustomerEndpoint?.Address, to: data.SystemEndpoint?.Address });
  await goOn(() => void run());

  return {
    ...{ contactId: data.ContactId, events, spoken },
    get transcript() {
      return transcriptOf(events);
    },
    get ending() {
      return endingOf(events);
    },
    get agent() {
      return agentsView(events);
    },
    async hears(words) {
      const fits = (text: string): boolean =>
        typeof words === "string" ? text.includes(words) : text.search(words) >= 0;
      const ahead = spoken.slice(heard).findIndex(fits);
      if (ahead < 0) throw new Error(unheardMessage(words, spoken.slice(heard), events));
      heard += ahead + 1;
      return spoken[heard - 1] ?? "";
    },
    async press(keys) {
      if (!/^[0-9*#]+$/.test(keys)) throw new TypeError(`"${keys}" are no keys: 0 to 9, * and #`);
      await act(`press ${keys}`, ({ take }) => take({ kind: "keys", keys }));
    },
    say: (text) => act(`say "${text}"`, ({ take }) => take({ kind: "speech", text })),
    silence: () => act("silence", ({ take }) => take({ kind: "silence" })),
    hangUp: async () => {
      if (turn) await act("hang up", ({ hangUp }) => hangUp());
    },
    async ended() {
      const last = events.at(-1);
      if (last?.type === "ended") return last;
      throw new Error(`The call is not over: the line waits for the caller.\n\n${transcriptOf(events)}`);
    },
  };
}
