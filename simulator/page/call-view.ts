import type { CallEvent, Wait } from "../flow/call-event.ts";

/** A call as it is shown. */
export interface CallView {
  readonly state: "none" | "live" | "over";
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly conversation: readonly ConversationEntry[];
  /** What the line waits for, while it does. */
  readonly waits?: Wait | undefined;
  readonly block?: { readonly id: string; readonly action: string };
  /** All blocks that it went through, and the transitions between them (`from to`). */
  readonly blocks: ReadonlySet<string>;
  readonly ways: ReadonlySet<string>;
  /** The latest first. */
  readonly invoked: readonly Invoked[];
  /** The bot's, as it last left them. */
  readonly session: Texts;
  /** The contact's, which the agent gets to see. */
  readonly attributes: Texts;
  /** What the bot took the caller to have said. */
  readonly understood?: { readonly utterance: string; readonly confidence: number } | undefined;
  readonly ending?: Extract<CallEvent, { type: "ended" }>;
  readonly transferredTo?: string;
}

export interface ConversationEntry {
  readonly who: "line" | "agent" | "caller";
  /** Empty for silence. */
  readonly text: string;
  readonly as: "words" | "keys" | "silence";
  readonly language?: string;
}

export type Invoked = Extract<CallEvent, { type: "invoked" }> & {
  /** The block that called the function. */
  readonly block?: string | undefined;
};
type Texts = Readonly<Record<string, string>>;

export const noCall: CallView = {
  state: "none",
  ...{ conversation: [], invoked: [], session: {}, attributes: {}, blocks: new Set(), ways: new Set() },
};

export const viewOf = (events: readonly CallEvent[]): CallView => events.reduce(after, noCall);

/** The view once that has happened too. */
export function after(view: CallView, event: CallEvent): CallView {
  const says = (entry: ConversationEntry): CallView => ({
    ...view,
    waits: entry.who === "caller" ? undefined : view.waits,
    conversation: [...view.conversation, entry],
  });
  switch (event.type) {
    case "called":
      return { ...noCall, state: "live", from: event.from, to: event.to };
    case "entered":
      return {
        ...view,
        block: { id: event.block, action: event.action },
        blocks: new Set([...view.blocks, event.block]),
      };
    case "took":
      return { ...view, ways: new Set([...view.ways, `${event.block} ${event.to}`]) };
    case "said":
      return says({
        who: event.to === "agent" ? "agent" : "line",
        ...{ text: event.text, as: "words", language: event.language },
      });
    case "heard":
      return says({ who: "caller", text: event.text, as: "words" });
    case "pressed":
      return says({ who: "caller", text: event.keys, as: "keys" });
    case "silent":
      return says({ who: "caller", text: "", as: "silence" });
    case "waits":
      return { ...view, waits: event };
    case "invoked":
      return { ...view, invoked: [{ ...event, block: view.block?.id }, ...view.invoked] };
    case "bot-turn":
      return { ...view, session: event.sessionAttributes, understood: event.explanation };
    case "attributes-set":
      return event.of === "contact"
        ? { ...view, attributes: { ...view.attributes, ...event.attributes } }
        : view;
    case "transferred":
      return { ...view, transferredTo: event.to, attributes: event.attributes };
    case "ended":
      return { ...view, state: "over", waits: undefined, ending: event };
    case "agent":
      return event.does === "hangs-up" ? { ...view, state: "live" } : view;
    case "ignored":
    case "queued":
    case "contact-set":
    case "noted":
    case "shown-view":
    case "waited":
    case "callback-planned":
      return view;
  }
}
