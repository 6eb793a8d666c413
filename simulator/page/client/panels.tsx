import type { FunctionComponent } from "preact";
import { useContext } from "preact/hooks";
import type { PagePanel, PanelProps } from "../page-panel.ts";
import type { PageState } from "../page-update.ts";
import { send } from "./connection.ts";
import { ReadIn } from "./language.ts";

/** A panel as it was bundled. */
export interface ClientPanel extends Pick<PagePanel, "name" | "place"> {
  readonly Panel: FunctionComponent<PanelProps<unknown, unknown>>;
}

interface Props extends Pick<PanelProps<unknown>, "call" | "caller" | "choice"> {
  readonly panels: readonly ClientPanel[];
  readonly place: PagePanel["place"];
  readonly state: PageState;
}

/** All panels that stand in that place. What they showed before a call is told while there is one. */
export function Panels({ panels, place, state, ...given }: Props) {
  const language = useContext(ReadIn);
  const before = given.call.state === "none" ? undefined : state.before;
  return panels
    .filter((panel) => panel.place === place)
    .map(({ name, Panel }) => (
      <Panel
        key={name}
        state={state.panels[name]}
        before={before?.[name]}
        act={(command) => send({ do: "panel", panel: name, command })}
        {...{ language, ...given }}
      />
    ));
}
