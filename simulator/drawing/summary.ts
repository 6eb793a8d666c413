import { shortName } from "../flow/resources.ts";
import type { Action, Parameters } from "../flow-language/contact-flow.ts";
import { type DrawingOptions, inWords, termsOf, wordFor } from "./drawing-options.ts";
import { saidBy } from "./said-by.ts";

/** A block in a line or two: what it says, asks or decides by. */
export function summaryOf(action: Action, options: DrawingOptions): string {
  const { Type, Parameters: parameters } = action;
  const term = termsOf(options);
  const value = (name: string) => asText(parameters[name]);
  const named = (name: string) => wordFor(value(name), options) ?? bare(value(name));
  switch (Type) {
    case "InvokeLambdaFunction":
      return `${named("LambdaFunctionARN")} (${keys(parameters["LambdaInvocationAttributes"]).join(", ")})`;
    case "Compare":
      return value("ComparisonValue");
    case "Loop":
      return term.atMost(value("LoopCount"));
    case "UpdateContactAttributes":
      return term.contact(keys(parameters["Attributes"]));
    case "UpdateFlowAttributes":
      return term.flow(keys(parameters["FlowAttributes"]));
    case "UpdateContactTextToSpeechVoice":
      return term.voice(value("TextToSpeechVoice"));
    case "UpdateContactData":
      return term.language(value("LanguageCode"));
    case "UpdateFlowLoggingBehavior":
      return term.flowLog(value("FlowLoggingBehavior"));
    case "UpdateContactCallbackNumber":
      return value("CallbackNumber");
    case "CreateCallbackContact":
      return term.callback;
    case "UpdateContactTargetQueue":
      return named("QueueId");
    case "CheckHoursOfOperation":
      return named("HoursOfOperationId");
    case "UpdateContactEventHooks":
      return term.hooks(keys(parameters["EventHooks"]));
    case "TransferToFlow":
      return named("ContactFlowId");
    case "InvokeFlowModule":
      return named("FlowModuleId");
    case "TransferContactToQueue":
      return term.waits;
    case "DisconnectParticipant":
      return term.hangsUp;
    case "EndFlowExecution":
      return term.ends;
    default: {
      const said = saidBy(action);
      return said ? term.said(inWords(said, options)) : value("PromptId") && named("PromptId");
    }
  }
}

const asText = (value: Parameters[string] | undefined): string => (typeof value === "string" ? value : "");
/** The name in an ARN, or in a token. */
const bare = (name: string): string => shortName(name).replace(/[{}]/g, "");
const keys = (value: Parameters[string] | undefined): readonly string[] =>
  typeof value === "object" ? Object.keys(value) : [];
