import type { FunctionComponent } from "preact";
import { useContext } from "preact/hooks";
import type { CallView } from "../call-view.ts";
import type { CallerChoice, PagePanel, PanelProps } from "../page-panel.ts";
import type { PageState } from "../page-update.ts";
import { send } from "./connection.ts";
import { ReadIn } from "./language.ts";

/** A panel as it was bundled. */
export interface ClientPanel extends Pick<PagePanel, "name" | "place"> {
  readonly Panel: FunctionComponent<PanelProps<unknown, unknown>>;
}

interface Props {
  readonly panels: readonly ClientPanel[];
  readonly place: PagePanel["place"];
  readonly call: CallView;
  readonly state: PageState;
  readonly choice?: CallerChoice | undefined;
}

/** All panels that stand in that place. */
export function Panels({ panels, place, state, ...given }: Props) {
  const language = useContext(ReadIn);
  return panels
    .filter((panel) => panel.place === place)
    .map(({ name, Panel }) => (
      <Panel
        key={name}
        state={state.panels[name]}
        act={(command) => send({ do: "panel", panel: name, command })}
        language={language}
        {...given}
      />
    ));
}
