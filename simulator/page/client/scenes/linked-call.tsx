import type { CallView } from "../../call-view.ts";
import type { PageState } from "../../page-update.ts";
import { useWords } from "../language.ts";
import type { LinkedAct } from "./call-link.ts";
import { useFollowedLink } from "./use-linked-call.ts";
import "./linked-call.css";

/** Tells what a link has set up and what is done next by it, or why it cannot be followed. */
export function LinkedCall({ state, call }: { readonly state: PageState; readonly call: CallView }) {
  const word = useWords();
  const followed = useFollowedLink(state, call);
  if (!followed) return null;
  const { bad, rest, stop } = followed;
  if (bad)
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
      <div class="alarm" role="alert" tabIndex={0}>
        {bad.map(({ name, value, right }) => (
          <p key={name + value}>
            {right ? word.badLink(`${name}=${value}`, right.join(", ")) : word.unknownInLink(name)}
          </p>
        ))}
      </div>
    );
  const [next] = rest;
  return (
    <div class="linked-call" hidden={!next}>
      <p role="status">
        {call.state === "live" ? next && word.nextByLink(shown(next, word.silent)) : word.linkReady}
      </p>
      <button type="button" onClick={stop}>
        {word.stop}
      </button>
    </div>
  );
}

const shown = (act: LinkedAct, silent: string): string => {
  if (act.do === "silence") return silent;
  return act.do === "say" ? act.text : act.keys;
};
