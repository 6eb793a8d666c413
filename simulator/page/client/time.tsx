import { useContext } from "preact/hooks";
import type { World } from "../messages.ts";
import { Spoken } from "./language.ts";

/** What time it is for the line. */
export function Time({ now, timeZone }: Pick<World, "now" | "timeZone">) {
  const format = new Intl.DateTimeFormat(useContext(Spoken), {
    ...{ weekday: "short", month: "short", day: "numeric", hour: "2-digit", minute: "2-digit" },
    ...{ hourCycle: "h23", timeZone },
  });
  return (
    <time class="now" dateTime={now}>
      {format.format(new Date(now))}
    </time>
  );
}
