import { useContext } from "preact/hooks";
import type { PageState } from "../page-update.ts";
import { ReadIn } from "./language.ts";

/** What time it is for the line. */
export function Time({ now, timeZone }: PageState["clock"]) {
  const format = new Intl.DateTimeFormat(useContext(ReadIn), {
    ...{ weekday: "short", month: "short", day: "numeric", hour: "2-digit", minute: "2-digit" },
    ...{ hourCycle: "h23", timeZone },
  });
  return (
    <time class="now" dateTime={now}>
      {format.format(new Date(now))}
    </time>
  );
}
