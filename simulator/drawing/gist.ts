import type { Action, Parameters } from "../flow-language/contact-flow.ts";

/** What kind of thing a block does, for its colour. */
export type Kind = "says" | "bot" | "keys" | "function" | "decides" | "notes" | "leaves";

const kinds: Readonly<Record<string, Kind>> = {
  MessageParticipant: "says",
  ConnectParticipantWithLexBot: "bot",
  GetParticipantInput: "keys",
  InvokeLambdaFunction: "function",
  Compare: "decides",
  Loop: "decides",
  CheckHoursOfOperation: "decides",
  TransferContactToQueue: "leaves",
  DisconnectParticipant: "leaves",
  EndFlowExecution: "leaves",
};

export const kindOf = ({ Type }: Action): Kind => kinds[Type] ?? "notes";

/** A block in a line or two: what it says, asks or decides by. `text` gives the words behind `$.FlowAttributes.…`. */
export function gistOf({ Type, Parameters: parameters }: Action, text: (path: string) => string): string {
  const value = (name: string) => asText(parameters[name]);
  switch (Type) {
    case "InvokeLambdaFunction":
      return `${bare(value("LambdaFunctionARN"))} (${keys(parameters["LambdaInvocationAttributes"])})`;
    case "Compare":
      return value("ComparisonValue");
    case "Loop":
      return `at most ${value("LoopCount")} times`;
    case "UpdateContactAttributes":
      return `contact: ${keys(parameters["Attributes"])}`;
    case "UpdateFlowAttributes": {
      const names = keys(parameters["FlowAttributes"]).split(", ");
      return names.length > 4 ? `flow: ${names.length} texts and settings` : `flow: ${names.join(", ")}`;
    }
    case "UpdateContactTextToSpeechVoice":
      return `voice ${value("TextToSpeechVoice")}`;
    case "UpdateContactData":
      return `language ${value("LanguageCode")}`;
    case "UpdateFlowLoggingBehavior":
      return `flow log ${value("FlowLoggingBehavior").toLowerCase()}`;
    case "UpdateContactCallbackNumber":
      return value("CallbackNumber");
    case "CreateCallbackContact":
      return "callback into the queue";
    case "UpdateContactTargetQueue":
      return bare(value("QueueId"));
    case "CheckHoursOfOperation":
      return bare(value("HoursOfOperationId"));
    case "UpdateContactEventHooks":
      return "agent whisper";
    case "TransferContactToQueue":
      return "the caller waits for a person";
    case "DisconnectParticipant":
      return "hangs up";
    case "EndFlowExecution":
      return "the agent is put through";
    default:
      return parameters["Text"] ? `“${text(value("Text"))}”` : "";
  }
}

const asText = (value: Parameters[string] | undefined): string => (typeof value === "string" ? value : "");
const bare = (token: string): string => token.replace(/[{}]/g, "");
const keys = (value: Parameters[string] | undefined): string =>
  typeof value === "object" ? Object.keys(value).join(", ") : "";
