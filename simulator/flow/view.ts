/** A view as a block shows it, to an agent or in a chat. */
export interface ShownView {
  /** Its id or ARN. */
  readonly view: string;
  /** What it is shown with, references replaced. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The actions that the block has branches for. */
  readonly actions: readonly string[];
}

/** What somebody does with it: an action of the view, with what they filled in; or nothing, until its time is over. */
export type ViewAnswer =
  | "timeout"
  | { readonly action: string; readonly data?: Readonly<Record<string, unknown>> };

/** How a view is answered: always so, or as it is shown. */
export type View = ViewAnswer | ((shown: ShownView) => ViewAnswer);
