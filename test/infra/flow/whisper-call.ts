import { type CallEvent, phoneLine } from "connect-simulator";
import {
  disconnect,
  setAgentWhisper,
  setContactAttributes,
  setQueue,
  transferToQueue,
} from "connect-simulator/flow-language";
import { type Language, languages } from "../../../src/domain/index.ts";
import { lineTexts } from "../../../src/wording/index.ts";
import { whisper } from "./flows.ts";

/** What an agent heard of a case, in one string. */
export interface WhisperCall {
  readonly heard: string;
  readonly events: readonly CallEvent[];
}

/** A call that is put through at once, with these contact attributes. */
export async function whisperCall(attributes: Readonly<Record<string, string>>): Promise<WhisperCall> {
  const actions = [
    setContactAttributes("call-case", attributes, "call-whisper"),
    setAgentWhisper("call-whisper", "whisper", "call-queue"),
    setQueue("call-queue", "queue", "call-transfer", "call-end"),
    transferToQueue("call-transfer", "call-end", "call-end"),
    disconnect("call-end"),
  ];
  const flow = {
    Version: "2019-10-30",
    StartAction: "call-case",
    Metadata: { name: "put through" },
    Actions: actions,
  };
  const line = phoneLine({ flow, flows: { whisper }, queues: { queue: { name: "Orders" } } });
  const { agent, events } = await line.call({ from: "+819012345678" });
  return { heard: agent?.hears.join(" ") ?? "", events };
}

/** A case that a whisper can tell: the caller's order, and that they tried to cancel it. */
export const aCase = (language: Language, changes: Readonly<Record<string, string>> = {}) => ({
  language,
  claimed: "False",
  stage: "tried",
  orderId: "1001",
  orderedItem: "Teapot",
  shippingDate: "2026-11-30",
  tried: lineTexts[language].flow.wantedCancellation,
  outcome: "none",
  ...changes,
});

/** Calls with every reason and every outcome that the whisper has a sentence for. */
export async function everyWhisperCall(): Promise<readonly WhisperCall[]> {
  const cases = languages.flatMap((language) => {
    const { why, outcome, refused } = lineTexts[language].whisper;
    return [
      ...Object.keys(why).map((reason) => aCase(language, { why: reason, topicName: "Topic" })),
      ...Object.keys(outcome).map((one) => aCase(language, { why: "asked", outcome: one })),
      ...[...Object.keys(refused), "of no name"].map((reason) =>
        aCase(language, { why: "refused", outcome: "refused", reason, claimed: "True" }),
      ),
      ...["order", "no-order"].map((stage) => aCase(language, { why: "asked", stage })),
    ];
  });
  return Promise.all(cases.map(whisperCall));
}
