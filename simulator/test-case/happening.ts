import type { TestEvent } from "./events.ts";
import { type FlowActionType, resourceOf } from "./flow-actions.ts";
import { type Message, messageMatches } from "./message-matches.ts";

/** Something that an observation may wait for. */
export type Happening =
  | { readonly type: "TestInitiated" | "TestCompleted" }
  | ({ readonly type: "MessageReceived" } & Message)
  | {
      readonly type: "FlowActionStarted" | "FlowActionCompleted";
      readonly action: FlowActionType;
      readonly resource: string;
    };

/** Whether an event is what happened. `said` is what the line has said since it is waited for, up to now. */
export function isMet(
  event: TestEvent,
  happening: Happening,
  said: readonly Message[],
  data: object,
  same: (expected: string, used: string) => boolean,
): boolean {
  switch (event.Type) {
    case "TestInitiated":
    case "TestCompleted":
      return happening.type === event.Type;
    case "MessageReceived":
      return happening.type === event.Type && messageMatches(event.Properties, said, data, same);
    case "FlowActionStarted":
    case "FlowActionCompleted":
      return (
        happening.type === event.Type &&
        happening.action === event.Properties.ActionType &&
        same(resourceOf(event.Properties), happening.resource)
      );
  }
}

/** In words, for people. */
export function inWords(event: TestEvent): string {
  switch (event.Type) {
    case "TestInitiated":
      return "the test to start";
    case "TestCompleted":
      return "the test to end";
    case "MessageReceived": {
      const { Text, SSML, PromptId, Media, MatchingCriteria } = event.Properties;
      const recording = PromptId ?? Media?.Uri;
      if (recording !== undefined) return `the prompt ${recording}`;
      const words = `"${Text ?? SSML}"`;
      return MatchingCriteria?.Type === "Inclusion" ? `to hear ${words}` : `to hear about ${words}`;
    }
    case "FlowActionStarted":
      return `${event.Properties.ActionType} of ${resourceOf(event.Properties)} to start`;
    case "FlowActionCompleted":
      return `${event.Properties.ActionType} of ${resourceOf(event.Properties)} to succeed`;
  }
}

export function happeningInWords(happening: Happening): string {
  switch (happening.type) {
    case "TestInitiated":
      return "the test started";
    case "TestCompleted":
      return "the test ended";
    case "MessageReceived":
      return `heard "${happening.text}"`;
    case "FlowActionStarted":
      return `${happening.action} of ${happening.resource} started`;
    case "FlowActionCompleted":
      return `${happening.action} of ${happening.resource} succeeded`;
  }
}
