import type { PlayInSteps } from "../script/play-script.ts";
import type { PageCall, PageLine } from "./page-line.ts";
import type { PageState, PlayedScript } from "./page-update.ts";

/** Plays a line's scripted calls in the page, one step at a time. */
export interface ScriptPlayer {
  begin(source: { readonly name: string } | { readonly file: string; readonly text: string }): Promise<void>;
  step(): Promise<void>;
  /** Another call was begun, or everything set up anew. */
  drop(): void;
  state(): Pick<PageState, "scripts">;
}

export function scriptPlayer(
  { scripts }: PageLine,
  call: (from: string | undefined, to: string) => Promise<PageCall>,
): ScriptPlayer {
  let playing: PlayInSteps | undefined;
  let lines: readonly string[] = [];
  const now = (): PlayedScript | undefined => {
    if (!playing) return undefined;
    const { next, steps, play } = playing;
    return {
      title: play.title,
      steps: steps.map(({ line }) => ({ line, text: (lines[line - 1] ?? "").trim().replace(/^- /, "") })),
      ...(next && { next: next.line }),
      ...(play.deviation && { deviation: play.deviation }),
    };
  };
  return {
    async begin(source) {
      if (!scripts) return;
      const text = "text" in source ? source.text : await scripts.text(source.name);
      const begun = await scripts.begin(text, "text" in source ? source.file : source.name, call);
      lines = text.split("\n");
      playing = begun;
    },
    step: async () => playing?.step(),
    drop() {
      playing = undefined;
    },
    state() {
      const played = now();
      return scripts ? { scripts: { names: scripts.names, ...(played && { now: played }) } } : {};
    },
  };
}
