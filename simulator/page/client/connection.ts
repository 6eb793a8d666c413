import { useEffect, useState } from "preact/hooks";
import { after, type CallView, noCall, viewOf } from "../call-view.ts";
import type { PageCommand } from "../page-command.ts";
import type { PageState, PageUpdate } from "../page-update.ts";
import { ownTab } from "./own-tab.ts";

/** What the page's server has told so far. */
export interface Connection {
  readonly call: CallView;
  /** None until the server has told of it. */
  readonly state: PageState | undefined;
  readonly connected: boolean;
  /** Why the last command did not arrive: the server's words, or none where nobody answered. */
  readonly notSent: string | undefined;
}

/** A tab has a call of its own. */
const tab = await ownTab();

/** In milliseconds. A browser connects again by itself, but not after an answer that is none. */
const beforeRetry = 2000;

let tellNotSent: (why: string | undefined) => void = () => undefined;

export function useConnection(): Connection {
  const [connection, setConnection] = useState<Connection>({
    ...{ call: noCall, state: undefined, connected: true, notSent: undefined },
  });
  useEffect(() => {
    let source: EventSource;
    let retry: ReturnType<typeof setTimeout>;
    const connect = (): void => {
      source = new EventSource(`/events?tab=${tab}`);
      source.onopen = () => setConnection((now) => ({ ...now, connected: true, notSent: undefined }));
      source.onerror = () => {
        setConnection((now) => ({ ...now, connected: false }));
        if (source.readyState === EventSource.CLOSED) retry = setTimeout(connect, beforeRetry);
      };
      source.onmessage = ({ data }) => setConnection((now) => updated(now, JSON.parse(data) as PageUpdate));
    };
    connect();
    tellNotSent = (notSent) => setConnection((now) => ({ ...now, notSent }));
    return () => {
      clearTimeout(retry);
      source.close();
    };
  }, []);
  return connection;
}

/** A server that was started anew tells of no call: then there is none here either. */
function updated(connection: Connection, update: PageUpdate): Connection {
  switch (update.kind) {
    case "state":
      return { ...connection, state: update.state };
    case "call":
      return { ...connection, call: viewOf(update.events) };
    case "event":
      return { ...connection, call: after(connection.call, update.event) };
  }
}

/** Sends a command. What becomes of it, and why it did not arrive, the page tells; then `giveBack` is called. */
export function send(command: PageCommand, giveBack: () => void = () => undefined): void {
  post(JSON.stringify(command)).then(
    () => tellNotSent(undefined),
    ({ message }: Error) => {
      tellNotSent(message);
      giveBack();
    },
  );
}

/** Rejects with the server's words, or with none where nobody answers. */
async function post(body: string): Promise<void> {
  const headers = { "content-type": "application/json" };
  const answer = await fetch(`/commands?tab=${tab}`, { method: "POST", headers, body }).catch(() => {
    throw new Error("");
  });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`.trim());
}
