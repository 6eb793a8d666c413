import { attributesWith } from "../flow/actions/attributes-with.ts";
import { AgentActed, BrokenOff, HungUp } from "../flow/broken-off.ts";
import type { CallEnd, CallEvent } from "../flow/call-event.ts";
import { agentHangsUp, agentHolds } from "../flow/run-contact.ts";
import type { RunContext } from "../flow/run-context.ts";
import { agentsView } from "./agents-view.ts";
import type { Call } from "./call.ts";
import { type CallRun, callRun } from "./call-run.ts";
import { endingOf, endOf, transcriptOf } from "./transcript.ts";
import { unheardMessage } from "./unheard-message.ts";

/** Calls, up to where the line first waits for the caller. */
export async function placeCall(
  begin: (run: RunContext) => Promise<CallEnd>,
  onEvent: ((event: CallEvent) => void) | undefined,
  context: Omit<RunContext, "emit" | "listen">,
): Promise<Call> {
  const { contact } = context;
  const { data } = contact;
  const written = data.Channel === "CHAT" && ({ written: true } as const);
  const events: CallEvent[] = [];
  const spoken: string[] = [];
  let heard = 0;

  const emit = (event: CallEvent): void => {
    events.push(event);
    if (event.type === "said" && event.to === "caller") spoken.push(event.text);
    onEvent?.(event);
  };
  emit({ type: "called", from: data.CustomerEndpoint?.Address, to: data.SystemEndpoint?.Address });
  const run = callRun({ ...context, emit });
  await run.begin(begin);

  const agentDoes = async (what: string, possible: boolean, how: () => Promise<void>): Promise<void> => {
    if (!possible) throw new BrokenOff(`${what}: no agent can do that now`);
    heard = spoken.length;
    await how();
  };
  const act = async (what: string, how: Parameters<CallRun["goOn"]>[0]): Promise<void> => {
    if (!run.waits) {
      const ending = endingOf(events);
      const why = ending ? `the call is over (${ending})` : "await what the caller does before that";
      throw new BrokenOff(`${what}: ${why}`);
    }
    heard = spoken.length;
    await run.goOn(how);
  };

  return {
    ...{ contactId: data.ContactId, events, spoken, contact: data },
    get transcript() {
      return transcriptOf(events);
    },
    get ending() {
      return endingOf(events);
    },
    get agent() {
      return agentsView(events);
    },
    setAttributes(added) {
      const set = attributesWith(added, data.Attributes);
      if ("refused" in set) throw new RangeError(set.refused);
      data.Attributes = set.attributes;
      emit({ type: "attributes-set", of: "contact", attributes: added });
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
      if (data.Channel !== "VOICE") throw new BrokenOff(`press ${keys}: a chat has no keys`);
      if (!/^[0-9*#]+$/.test(keys)) throw new TypeError(`"${keys}" are no keys: 0 to 9, * and #`);
      await act(`press ${keys}`, ({ take }) => take({ kind: "keys", keys }));
    },
    say: (text) => act(`say "${text}"`, ({ take }) => take({ kind: "speech", text, ...written })),
    silence: () => act("silence", ({ take }) => take({ kind: "silence" })),
    hangUp: async () => {
      if (run.waits) await act("hang up", ({ interrupt }) => interrupt(new HungUp()));
    },
    agentTakes: () =>
      agentDoes("take the call", run.waits && contact.queued !== undefined, () => run.goOn(agentActs)),
    agentHolds: () => agentDoes("hold the call", contact.agent === "talks", () => run.begin(agentHolds)),
    agentResumes: () =>
      agentDoes("resume the call", run.waits && contact.agent === "holds", () => run.goOn(agentActs)),
    agentHangsUp: () => agentDoes("hang up", contact.agent === "talks", () => run.begin(agentHangsUp)),
    async ended() {
      const end = endOf(events);
      if (end) return end;
      throw new Error(`The call is not over: the line waits for the caller.\n\n${transcriptOf(events)}`);
    },
  };
}

const agentActs: Parameters<CallRun["goOn"]>[0] = ({ interrupt }) => interrupt(new AgentActed());
