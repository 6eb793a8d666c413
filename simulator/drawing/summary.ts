import { shortName } from "../flow/resources.ts";
import type { Action, Parameters } from "../flow-language/contact-flow.ts";
import { inWords, type Words } from "./drawing-options.ts";

/** A block in a line or two: what it says, asks or decides by. */
export function summaryOf({ Type, Parameters: parameters }: Action, words: Words): string {
  const value = (name: string) => asText(parameters[name]);
  const named = (name: string) => words[value(name)] ?? bare(value(name));
  switch (Type) {
    case "InvokeLambdaFunction":
      return `${named("LambdaFunctionARN")} (${keys(parameters["LambdaInvocationAttributes"])})`;
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
      return named("QueueId");
    case "CheckHoursOfOperation":
      return named("HoursOfOperationId");
    case "UpdateContactEventHooks":
      return keys(parameters["EventHooks"])
        .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
        .toLowerCase();
    case "TransferToFlow":
      return named("ContactFlowId");
    case "InvokeFlowModule":
      return named("FlowModuleId");
    case "TransferContactToQueue":
      return "the caller waits for a person";
    case "DisconnectParticipant":
      return "hangs up";
    case "EndFlowExecution":
      return "the flow ends";
    default: {
      const said = value("Text") || value("SSML").replace(/<[^>]*>/g, "");
      const prompt = value("PromptId") && named("PromptId");
      return said ? `“${inWords(said, words)}”` : prompt;
    }
  }
}

const asText = (value: Parameters[string] | undefined): string => (typeof value === "string" ? value : "");
/** The name in an ARN, or in a token. */
const bare = (name: string): string => shortName(name).replace(/[{}]/g, "");
const keys = (value: Parameters[string] | undefined): string =>
  typeof value === "object" ? Object.keys(value).join(", ") : "";
