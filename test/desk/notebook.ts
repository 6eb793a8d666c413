import type { Schedule } from "./schedule.ts";
import type { TraceEvent } from "./trace.ts";

/** A line of the story. */
export interface StoryLine {
  readonly order: string | undefined;
  readonly text: string;
}

/** Something that must never happen did. */
export interface Violation {
  /** The rule that was broken. */
  readonly rule: string;
  readonly order: string | undefined;
  readonly at: number;
}

/** Keeps what happens in a story, and the first rule that it breaks. Lines are only made where somebody reads them. */
export function notebook(schedule: Schedule, { isKept }: { readonly isKept: boolean }) {
  const lines: StoryLine[] = [];
  const trace: TraceEvent[] = [];
  let violation: Violation | undefined;
  const at = () => new Date(schedule.now).toISOString();
  return {
    lines,
    trace,
    get violation() {
      return violation;
    },
    tell(order: string | undefined, who: string, what: () => string): void {
      if (isKept) lines.push({ order, text: `${at()}  ${who.padEnd(24)}  ${order ?? "-"}  ${what()}` });
    },
    note(event: Omit<TraceEvent, "at">): void {
      if (!isKept) return;
      const { order, process, ...what } = event;
      trace.push({ at: at(), ...event });
      this.tell(order, process, () => [what.event, `news ${what.news}`, what.how ?? ""].join(" ").trim());
    },
    violate(rule: string, order?: string): void {
      violation ??= { rule, order, at: schedule.now };
      this.tell(order, "!", () => rule);
    },
  };
}

export type Notebook = ReturnType<typeof notebook>;
