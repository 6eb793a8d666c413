import { useEffect, useState } from "preact/hooks";
import { after, type CallView, noCall, viewOf } from "../call-view.ts";
import type { PageCommand } from "../page-command.ts";
import type { PageState, PageUpdate } from "../page-update.ts";

/** What the page's server has told so far. */
export interface Connection {
  readonly call: CallView;
  /** None until the server has told of it. */
  readonly state: PageState | undefined;
  readonly connected: boolean;
}

export function useConnection(): Connection {
  const [connection, setConnection] = useState<Connection>({
    ...{ call: noCall, state: undefined, connected: true },
  });
  useEffect(() => {
    const source = new EventSource("/events");
    source.onopen = () => setConnection((now) => ({ ...now, connected: true }));
    source.onerror = () => setConnection((now) => ({ ...now, connected: false }));
    source.onmessage = ({ data }) => setConnection((now) => updated(now, JSON.parse(data) as PageUpdate));
    return () => source.close();
  }, []);
  return connection;
}

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

/** Sends a command; what becomes of it, the server tells. */
export function send(command: PageCommand): void {
  const body = JSON.stringify(command);
  fetch("/commands", { method: "POST", headers: { "content-type": "application/json" }, body }).catch(
    // The connection tells as well that it is lost.
    () => undefined,
  );
}
