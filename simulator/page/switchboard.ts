import { faults as lineFaults } from "../../local/line/faults.ts";
import type { LocalLine } from "../../local/line/index.ts";
import type { CallEvent } from "../flow/call-event.ts";
import type { Call } from "../line/call.ts";
import type { Deed } from "./deed.ts";
import type { HoursChoice, Message, World } from "./messages.ts";

export interface Switchboard {
  /** Does it when all asked for before is done. Resolves also when it cannot be done: everybody is told why. */
  perform(deed: Deed): Promise<void>;
  /** Tells all that is so, and then all that happens, until what is returned is called. */
  follow(tell: (message: Message) => void): Promise<() => void>;
}

/** One telephone for all who look on: the call, and the world that it changes. */
export function switchboard(line: LocalLine): Switchboard {
  const posted = line.desk.hours;
  const followers = new Set<(message: Message) => void>();
  let hours: HoursChoice = "posted";
  let call: Call | undefined;
  let events: readonly CallEvent[] = [];
  let turn: Promise<void> = Promise.resolve();
  let pending = 0;
  let problem: string | undefined;

  const tellAll = (message: Message): void => {
    for (const tell of followers) tell(message);
  };
  const world = async (): Promise<World> => ({
    now: line.now().toISOString(),
    ...{ timeZone: line.timeZone, hours, customers: line.customers, faults: line.faults },
    knownFaults: lineFaults.all,
    ...{ items: await line.items(), sms: await line.sms(), busy: pending > 0 },
    ...(problem !== undefined && { problem }),
  });
  const tellWorld = async () => tellAll({ kind: "world", world: await world() });

  async function begin({ from, language }: Extract<Deed, { do: "call" }>): Promise<void> {
    await call?.hangUp();
    call = undefined;
    const own: CallEvent[] = [];
    events = own;
    tellAll({ kind: "call", events });
    call = await line.call({
      from: from ?? undefined,
      language,
      onEvent(event) {
        own.push(event);
        tellAll({ kind: "event", event });
      },
    });
  }

  async function obey(deed: Deed): Promise<void> {
    switch (deed.do) {
      case "call":
        return begin(deed);
      case "say":
        return call?.say(deed.text);
      case "press":
        return call?.press(deed.keys);
      case "silence":
        return call?.silence();
      case "hang-up":
        return call?.hangUp();
      case "set-clock":
        return line.setClock(new Date(deed.at));
      case "break":
        await line.clearFaults();
        for (const fault of deed.faults) await line.breakWith(fault);
        return;
      case "hours":
        hours = deed.hours;
        line.desk = { ...line.desk, hours: hours === "posted" ? posted : hours };
    }
  }

  return {
    perform(deed) {
      pending += 1;
      turn = turn.then(async () => {
        await tellWorld();
        problem = undefined;
        await obey(deed).catch((error: unknown) => {
          problem = error instanceof Error ? error.message : String(error);
        });
        pending -= 1;
        await tellWorld();
      });
      return turn;
    },
    async follow(tell) {
      const now = await world();
      tell({ kind: "world", world: now });
      tell({ kind: "call", events });
      followers.add(tell);
      return () => followers.delete(tell);
    },
  };
}
