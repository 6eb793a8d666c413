import { inLanguage } from "../drawing/label.ts";
import type { CallEvent } from "../flow/call-event.ts";
import { agentsView } from "../line/agents-view.ts";
import { agentFacts } from "../page/agent-facts.ts";
import { viewOf } from "../page/call-view.ts";
import type { PageLine } from "../page/page-line.ts";
import type { Answer, Commands } from "./command.ts";
import { labelOf } from "./in-language.ts";
import type { Detail, Narrator } from "./narrator.ts";
import type { Terminal } from "./terminal.ts";
import { terminalLanguage, terminalLanguages } from "./terminal-language.ts";
import { wayOf } from "./way.ts";

/** The commands that show more of the call, or show it otherwise. */
export function showing(
  line: Pick<PageLine, "flows" | "drawing" | "agentSees">,
  terminal: Terminal,
  narrator: Narrator,
  events: () => readonly CallEvent[],
): Commands {
  const usual = narrator.detail;
  /** Shows so much, or as much as otherwise again. */
  const shows = (detail: Detail) => async (): Promise<Answer> => {
    narrator.detail = narrator.detail !== detail ? detail : usual === detail ? "brief" : usual;
    return terminal.words.shown[narrator.detail];
  };
  return {
    case: {
      about: labelOf((word) => word.commands.case.about),
      run: async () => caseOf(events(), line, terminal),
    },
    way: {
      about: labelOf((word) => word.commands.way.about),
      async run() {
        const way = wayOf(events(), line, terminal.language);
        return way.length > 0 ? way : terminal.words.noWay;
      },
    },
    verbose: {
      about: labelOf((word) => word.commands.verbose.about),
      details: labelOf((word) => word.commands.verbose.details),
      run: shows("all"),
    },
    quiet: { about: labelOf((word) => word.commands.quiet.about), run: shows("conversation") },
    language: {
      about: labelOf((word) => word.commands.language.about),
      ...{ takes: terminalLanguages.join("|"), complete: () => terminalLanguages },
      example: terminalLanguages.find((one) => one !== terminal.language) ?? terminal.language,
      async run(tag) {
        const language = terminalLanguage(tag);
        if (!language) return { refused: terminal.words.noLanguage(tag) };
        terminal.language = language;
        return terminal.words.readIn;
      },
    },
  };
}

/** What the agent who took the call sees and has heard, or would see. */
function caseOf(
  events: readonly CallEvent[],
  { agentSees }: Pick<PageLine, "agentSees">,
  { words, language }: Terminal,
): Answer {
  const agent = agentsView(events);
  const known = agentFacts(agent?.attributes ?? viewOf(events).attributes, agentSees).map(
    ({ label, value }) => [inLanguage(label, language), inLanguage(value, language)],
  );
  if (known.length === 0) return words.noCase;
  const heard = agent?.hears.map((sentence) => sentence.trim()).join(" ");
  return [[agent ? words.sees(agent.queue) : words.wouldSee], ...known, ...(heard ? [[`“${heard}”`]] : [])];
}
