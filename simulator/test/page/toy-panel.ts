import { h } from "preact";
import { useState } from "preact/hooks";
import type { PanelProps } from "../../page/index.ts";

export interface Toys {
  readonly sold: number;
}

/** A panel of somebody's own: how many toys are sold, and who asks. */
export function Panel({ state: { sold }, call, language }: PanelProps<Toys>) {
  const [open, setOpen] = useState(false);
  return h("section", { class: "card", "aria-label": "Toys" }, [
    h("button", { type: "button", onClick: () => setOpen(true) }, "Count"),
    open && h("p", { lang: language }, `${sold} sold, ${call.from ?? "nobody"} asks`),
  ]);
}
