import type { Action, Parameters } from "../flow-language/contact-flow.ts";
import { inWords, type Words } from "./drawing-options.ts";

/** A block in a line or two: what it says, asks or decides by. */
export function summaryOf({ Type, Parameters: parameters }: Action, words: Words): string {
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
      return keys(parameters["EventHooks"])
        .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
        .toLowerCase();
    case "TransferContactToQueue":
      return "the caller waits for a person";
    case "DisconnectParticipant":
      return "hangs up";
    case "EndFlowExecution":
      return "the flow ends";
    default: {
      const said = value("Text") || value("SSML").replace(/<[^>]*>/g, "");
      return said && `“${inWords(said, words)}”`;
    }
  }
}

const asText = (value: Parameters[string] | undefined): string => (typeof value === "string" ? value : "");
const bare = (token: string): string => token.replace(/[{}]/g, "");
const keys = (value: Parameters[string] | undefined): string =>
  typeof value === "object" ? Object.keys(value).join(", ") : "";
