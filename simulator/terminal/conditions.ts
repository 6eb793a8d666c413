import { nearest } from "../command/nearest.ts";
import { inLanguage } from "../drawing/label.ts";
import { type FaultId, hoursChoices, type PageLine } from "../page/page-line.ts";
import { instantOf, wallClock } from "../wall-clock.ts";
import type { Answer, Commands } from "./command.ts";
import { duration } from "./duration.ts";
import { labelOf } from "./in-language.ts";
import type { Terminal } from "./terminal.ts";

/** What a call is made in, as the line has it: clock, hours, faults, scenes. */
export type Conditions = Pick<PageLine, "clock" | "hours" | "faults" | "scenarios" | "reset">;

/** What time it is for the line, in a sentence. */
export function timeOf({ now, timeZone }: PageLine["clock"], { words }: Terminal): string {
  const time = now().toLocaleString(words.dates, { timeZone, dateStyle: "full", timeStyle: "short" });
  return words.time(time);
}

/** The commands that set them. `scene` hears who calls in one that is set up. */
export const conditions = (
  { clock, hours, faults, scenarios, reset }: Conditions,
  terminal: Terminal,
  scene: (caller: string | null) => string,
): Commands => ({
  ...clockCommands(clock, terminal),
  ...(hours && hoursCommand(hours, terminal)),
  ...(faults && faultCommands(faults, terminal)),
  ...(scenarios && sceneCommand(scenarios, terminal, scene)),
  ...(reset && {
    reset: {
      about: labelOf((word) => word.commands.reset.about),
      async run() {
        await reset();
        return terminal.words.reset;
      },
    },
  }),
});

function clockCommands(clock: PageLine["clock"], terminal: Terminal): Commands {
  const setTo = async (at: Date): Promise<string> => {
    await clock.set(at);
    return timeOf(clock, terminal);
  };
  return {
    later: {
      about: labelOf((word) => word.commands.later.about),
      details: labelOf((word) => word.commands.later.details),
      ...{ takes: "TIME", example: "10m", complete: () => ["10m", "1h", "1d"] },
      async run(text) {
        const time = duration(text);
        return time === undefined
          ? { refused: terminal.words.noDuration(text) }
          : setTo(new Date(clock.now().getTime() + time));
      },
    },
    clock: {
      about: labelOf((word) => word.commands.clock.about),
      details: labelOf((word) => word.commands.clock.details),
      takes: "[TIME]",
      example: "2026-12-01T18:30",
      complete: () => [wallClock(clock.now(), clock.timeZone)],
      async run(text) {
        if (text === "") return timeOf(clock, terminal);
        const at = instantOf(text, clock.now(), clock.timeZone);
        return at ? setTo(at) : { refused: terminal.words.noTime(text) };
      },
    },
  };
}

const hoursCommand = (hours: NonNullable<PageLine["hours"]>, terminal: Terminal): Commands => ({
  hours: {
    about: labelOf((word) => word.commands.hours.about),
    details: labelOf((word) => word.commands.hours.details),
    ...{ takes: "[HOURS]", example: "never", complete: () => hoursChoices },
    async run(text) {
      const choice = hoursChoices.find((one) => one === text);
      if (!choice && text !== "") return { refused: terminal.words.noHours(text) };
      if (choice) hours.set(choice);
      return terminal.words.hours(inLanguage(hours.posted, terminal.language))[hours.now()];
    },
  },
});

function faultCommands(faults: NonNullable<PageLine["faults"]>, terminal: Terminal): Commands {
  const nameOf = ({ target, how }: FaultId): string => `${target} ${how}`;
  const told = (): string => {
    const now = faults.now().map(nameOf).join(", ");
    return now ? terminal.words.broken(now) : terminal.words.nothingBroken;
  };
  const without = (target: string) => faults.now().filter((fault) => fault.target !== target);
  const breaks = async (fault: FaultId): Promise<string> => {
    await faults.set([...without(fault.target), fault]);
    return told();
  };
  const names = faults.all.map(nameOf);
  const first = faults.all[0];
  const full = faults.all.find((fault) => nameOf(fault) === "queue is full");
  /** Targets that fail in the same ways stand together. */
  const list = (): readonly (readonly string[])[] => {
    const howsOf = (target: string): string =>
      faults.all
        .filter((fault) => fault.target === target)
        .map(({ how, label }) => {
          const words = inLanguage(label, terminal.language);
          return words === how ? how : `${how} (${words})`;
        })
        .join(", ");
    const targets = [...new Set(faults.all.map(({ target }) => target))];
    const hows = [...new Set(targets.map(howsOf))];
    return [
      [terminal.words.faults],
      ...hows.flatMap((how) => [[targets.filter((target) => howsOf(target) === how).join(", ")], ["", how]]),
    ];
  };
  return {
    break: {
      about: labelOf((word) => word.commands.break.about),
      takes: "[TARGET HOW]",
      ...(first && { example: nameOf(first) }),
      complete: () => names,
      async run(text): Promise<Answer> {
        if (text === "") return list();
        const words = text.replace(/\s+/g, " ").toLowerCase();
        const fault = faults.all.find((one) => nameOf(one).toLowerCase() === words);
        if (fault) return breaks(fault);
        const meant = names.find((name) => name.startsWith(words)) ?? nearest(words, names);
        return { refused: terminal.words.noFault(text, meant && `/break ${meant}`) };
      },
    },
    mend: {
      about: labelOf((word) => word.commands.mend.about),
      takes: "[TARGET]",
      ...(first && { example: first.target }),
      complete: () => faults.now().map(({ target }) => target),
      async run(target) {
        if (target !== "" && !faults.now().some((fault) => fault.target === target))
          return { refused: terminal.words.notBroken(target) };
        await faults.set(target === "" ? [] : without(target));
        return told();
      },
    },
    ...(full && {
      full: { about: labelOf((word) => word.commands.full.about), run: () => breaks(full) },
    }),
  };
}

const sceneCommand = (
  { all, set }: NonNullable<PageLine["scenarios"]>,
  terminal: Terminal,
  calls: (caller: string | null) => string,
): Commands => ({
  scene: {
    about: labelOf((word) => word.commands.scene.about),
    takes: "[NAME]",
    ...(all[0] && { example: all[0].name }),
    complete: () => all.map(({ name }) => name),
    async run(name) {
      const { words, language } = terminal;
      if (name === "") return all.map((one) => [one.name, inLanguage(one.label, language)]);
      const scene = all.find((one) => one.name === name);
      const meant = nearest(
        name,
        all.map((one) => one.name),
      );
      if (!scene) return { refused: words.noScene(name, meant && `/scene ${meant}`) };
      await set(name);
      const caller = scene.caller === undefined ? [] : [words.sceneCaller(calls(scene.caller))];
      return [inLanguage(scene.about, language), ...caller].join(" ");
    },
  },
});
