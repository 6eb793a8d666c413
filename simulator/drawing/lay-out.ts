import type { ContactFlow, FlowDraft, Position } from "../flow-language/contact-flow.ts";
import { arrange, frame } from "./arrange.ts";
import type { DrawingOptions } from "./drawing-options.ts";

/** Room for the console's entry point, in pixels. */
const margin = 240;

/** The flow as Connect takes it, with places for its blocks so that the console shows it readable. */
export async function layOut(
  { name, description, type, actions }: FlowDraft,
  options: DrawingOptions = {},
): Promise<ContactFlow> {
  const positions = new Map<string, Position>();
  for (const panel of await arrange({ Actions: actions }, options))
    for (const { action, x, y } of panel.boxes)
      positions.set(action.Identifier, {
        x: Math.round(margin + panel.x + x),
        y: Math.round(frame.top + panel.y + y),
      });
  return {
    Version: "2019-10-30",
    StartAction: actions[0].Identifier,
    Metadata: {
      name,
      description,
      type,
      entryPointPosition: { x: 40, y: 40 },
      ActionMetadata: Object.fromEntries(
        actions.map(({ Identifier }) => [
          Identifier,
          { position: positions.get(Identifier) ?? { x: 0, y: 0 }, isFriendlyName: true },
        ]),
      ),
    },
    Actions: actions,
  };
}
