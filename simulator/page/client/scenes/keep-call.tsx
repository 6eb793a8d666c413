import { useEffect, useState } from "preact/hooks";
import type { CallView } from "../../call-view.ts";
import type { PageState } from "../../page-update.ts";
import { useWords } from "../language.ts";
import { callLink } from "./call-link.ts";

interface Props {
  readonly call: CallView;
  readonly state: Pick<PageState, "begunIn" | "written">;
}

/** Saves the call as a scripted call, or copies a link that carries it. */
export function KeepCall({ call, state: { begunIn, written } }: Props) {
  const word = useWords();
  const [copied, setCopied] = useState("");
  const link = `${location.origin}${location.pathname}${callLink(call, begunIn)}`;
  useEffect(() => setCopied(""), [link]);
  if (call.state === "none") return null;
  return (
    <div class="buttons">
      {written !== undefined && (
        <button type="button" onClick={() => download(written, "my.call.yaml")}>
          {word.saveCall}
        </button>
      )}
      <button
        type="button"
        onClick={() =>
          navigator.clipboard
            .writeText(link)
            .then(() => setCopied(word.copied))
            // A browser may refuse; the link can be copied by hand then.
            .catch(() => setCopied(link))
        }
      >
        {word.copyLink}
      </button>
      <span role="status">{copied}</span>
    </div>
  );
}

function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/yaml" }));
  Object.assign(document.createElement("a"), { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}
