import type { Source } from "./action.ts";

/** An action type that AWS documents and that cannot be run here. */
export interface RefusedAction {
  readonly type: string;
  /** Why not. */
  readonly about: string;
  readonly source: Source;
}

export const refusedActions: readonly RefusedAction[] = [
  {
    type: "CheckSegmentMembership",
    about: "it stands in the journey of an outbound campaign, and that is no call",
    source: "guide",
  },
  {
    type: "RouteContactToAgent",
    about: "it interrupts one agent at work, and there are no agents at work",
    source: "guide",
  },
];
