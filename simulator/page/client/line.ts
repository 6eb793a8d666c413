import { useEffect, useState } from "preact/hooks";
import { after, type CallView, noCall, viewOf } from "../call-view.ts";
import type { Asked } from "../deed.ts";
import type { Message, World } from "../messages.ts";

export interface Line {
  readonly call: CallView;
  /** None until the line has told of it. */
  readonly world: World | undefined;
  readonly connected: boolean;
}

/** The line as it tells of itself. */
export function useLine(): Line {
  const [line, setLine] = useState<Line>({ call: noCall, world: undefined, connected: true });
  useEffect(() => {
    const source = new EventSource("/events");
    source.onopen = () => setLine((now) => ({ ...now, connected: true }));
    source.onerror = () => setLine((now) => ({ ...now, connected: false }));
    source.onmessage = ({ data }) => setLine((now) => told(now, JSON.parse(data) as Message));
    return () => source.close();
  }, []);
  return line;
}

function told(line: Line, message: Message): Line {
  switch (message.kind) {
    case "world":
      return { ...line, world: message.world };
    case "call":
      return { ...line, call: viewOf(message.events) };
    case "event":
      return { ...line, call: after(line.call, message.event) };
  }
}

/** Asks the line for something; what becomes of it, the line tells. */
export function ask(deed: Asked): void {
  const body = JSON.stringify(deed);
  fetch("/deeds", { method: "POST", headers: { "content-type": "application/json" }, body }).catch(
    // The connection tells as well that it is lost.
    () => undefined,
  );
}
