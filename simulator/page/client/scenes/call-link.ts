import type { CallView } from "../../call-view.ts";
import type { PageCommand } from "../../page-command.ts";
import { type HoursChoice, hoursChoices } from "../../page-line.ts";
import type { PageState } from "../../page-update.ts";

/** What a caller does by a link. */
export type LinkedAct = Extract<PageCommand, { do: "say" | "press" | "silence" }>;

/** A call that a link carries: what it is made in, who calls which number, and what they do. */
export interface LinkedCall {
  readonly reset: Extract<PageCommand, { do: "reset" }>;
  /** `null` when the number is withheld, `undefined` when the link names no caller. */
  readonly from: string | null | undefined;
  readonly to: string | undefined;
  readonly acts: readonly LinkedAct[];
}

/** A part of a link that the page cannot follow. */
export interface BadPart {
  readonly name: string;
  readonly value: string;
  /** What would be right; nothing where no part of a link is called so. */
  readonly right?: readonly string[];
}

type Known = Pick<PageState, "numbers" | "scenarios" | "faults" | "hours">;

/** Reads the call that a link carries (`?from=+819012345678&scene=shipped&say=cancel+it`), or what is wrong with it. */
export function readCallLink(search: string, known: Known): LinkedCall | readonly BadPart[] {
  const bad: BadPart[] = [];
  const acts: LinkedAct[] = [];
  const faults: { target: string; how: string }[] = [];
  const call: { from?: string | null; to?: string } = {};
  const reset: { at?: string; scenario?: string; hours?: HoursChoice } = {};
  for (const [name, value] of new URLSearchParams(search)) {
    const wants = (...right: readonly string[]): void => void bad.push({ name, value, right });
    switch (name) {
      case "from":
        if (value === "withheld") call.from = null;
        // An unescaped plus of an address is a space.
        else if (/^[+ ][1-9]\d{1,14}$/.test(value)) call.from = value.replace(" ", "+");
        else wants("+819012345678", "withheld");
        break;
      case "to": {
        const dialled = value.replace(" ", "+");
        const number = known.numbers.find((one) => one.number === dialled || one.language === value)?.number;
        if (number) call.to = number;
        else wants(...known.numbers.map((one) => one.language ?? one.number));
        break;
      }
      case "at": {
        const at = new Date(value.replace(" ", "+"));
        if (/^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(at.getTime())) reset.at = at.toISOString();
        else wants("2026-11-24T10:00Z");
        break;
      }
      case "scene":
        if (known.scenarios?.all.some((one) => one.name === value)) reset.scenario = value;
        else wants(...(known.scenarios?.all ?? []).map((one) => one.name));
        break;
      case "hours": {
        const choice = hoursChoices.find((one) => known.hours && one === value);
        if (choice) reset.hours = choice;
        else wants(...(known.hours ? hoursChoices : []));
        break;
      }
      case "fault": {
        const fault = known.faults?.all.find(({ target, how }) => value === `${target} ${how}`);
        if (fault) faults.push({ target: fault.target, how: fault.how });
        else wants(...(known.faults?.all ?? []).map(({ target, how }) => `${target} ${how}`));
        break;
      }
      case "say":
        if (value.trim() && value.length <= 1000) acts.push({ do: "say", text: value.trim() });
        else wants("say=cancel+it");
        break;
      case "press":
        if (/^[0-9*#]{1,40}$/.test(value)) acts.push({ do: "press", keys: value });
        else wants("1", "08034567890%23");
        break;
      case "silence":
        acts.push({ do: "silence" });
        break;
      default:
        bad.push({ name, value });
    }
  }
  if (bad.length > 0) return bad;
  const { from, to } = call;
  return { ...{ from, to, acts }, reset: { do: "reset", ...reset, ...(faults.length > 0 && { faults }) } };
}

/** The part of an address that carries this call, as it has gone so far. */
export function callLink({ from, to, conversation }: CallView, begunIn: PageState["begunIn"]): string {
  const link = new URLSearchParams({ from: from ?? "withheld", ...(to && { to }) });
  if (begunIn) {
    const { at, scenario, hours = "posted", faults = [] } = begunIn;
    link.set("at", at);
    if (scenario) link.set("scene", scenario);
    else {
      if (hours !== "posted") link.set("hours", hours);
      for (const { target, how } of faults) link.append("fault", `${target} ${how}`);
    }
  }
  for (const { who, as, text } of conversation) {
    if (who !== "caller") continue;
    if (as === "words") link.append("say", text);
    if (as === "keys") link.append("press", text);
    if (as === "silence") link.append("silence", "");
  }
  return `?${link}`;
}
