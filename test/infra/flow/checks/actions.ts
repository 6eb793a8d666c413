import type { Action } from "connect-simulator/flow-language";
import { languages } from "../../../../src/domain/index.ts";
import { type FlowCheck, parametersOf, tokenIn } from "./graph.ts";

interface Rule {
  /** Parameters that have to be there, by their path; each with what it may hold. */
  readonly needs: Readonly<Record<string, (value: string) => boolean>>;
  /** Objects whose keys are free, each with what may stand behind its name in a path. */
  readonly open?: Readonly<Record<string, RegExp>>;
  readonly errors: readonly string[];
  /** What conditions may compare with; none without. */
  readonly operands?: (operand: string) => boolean;
  /** Conditions that have to be there. */
  readonly branches?: readonly string[];
  readonly last?: true;
}

const any = () => true;
const is =
  (...allowed: readonly string[]) =>
  (value: string) =>
    allowed.includes(value);
const whole = (from: number, to: number) => (value: string) =>
  /^\d+$/.test(value) && Number(value) >= from && Number(value) <= to;
const token = (value: string) => tokenIn(value) !== "";
const path = (value: string) => /^\$\.[\w.]+$/.test(value);
const speech = (value: string) => value.trim() !== "" && value.length <= 3000;
const key = (value: string) => /^[\d*#]$/.test(value);

const caught = ["NoMatchingError"];
const named = /^[\w:*-]+$/;
const stored = {
  Text: speech,
  InputTimeLimitSeconds: whole(1, 180),
  StoreInput: is("True"),
  "DTMFConfiguration.InputTerminationSequence": is("#"),
};

/**
 * What the developer guide says of the actions that the flows use. Its pages are at
 * `docs.aws.amazon.com/connect/latest/devguide/`, one an action: `contact-actions-updatecontactdata.html`, and so with
 * `participant-actions-`, `flow-control-actions-` and `interactions-`.
 */
const rules: Readonly<Record<string, Rule>> = {
  UpdateFlowLoggingBehavior: { needs: { FlowLoggingBehavior: is("Disabled") }, errors: [] },
  UpdateContactData: {
    needs: { LanguageCode: is(...languages), TargetContact: is("Current") },
    errors: caught,
  },
  UpdateContactTextToSpeechVoice: {
    needs: { TextToSpeechVoice: any, TextToSpeechEngine: is("Neural"), TextToSpeechStyle: is("None") },
    errors: caught,
  },
  UpdateContactAttributes: {
    needs: { TargetContact: is("Current") },
    open: { Attributes: named },
    errors: caught,
  },
  // The guide's page is garbled. AWS's own sample flow has each attribute as { "Value": … } and nothing beside it.
  UpdateFlowAttributes: { needs: {}, open: { FlowAttributes: /^[\w-]+\.Value$/ }, errors: caught },
  MessageParticipant: { needs: { Text: speech }, errors: caught },
  Compare: { needs: { ComparisonValue: path }, errors: ["NoMatchingCondition"], operands: any },
  Loop: {
    needs: { LoopCount: whole(1, 100) },
    errors: [],
    operands: any,
    branches: ["ContinueLooping", "DoneLooping"],
  },
  InvokeLambdaFunction: {
    needs: {
      LambdaFunctionARN: token,
      InvocationTimeLimitSeconds: whole(1, 8),
      InvocationType: is("SYNCHRONOUS"),
      "ResponseValidation.ResponseType": is("STRING_MAP"),
    },
    open: { LambdaInvocationAttributes: named },
    errors: caught,
  },
  ConnectParticipantWithLexBot: {
    needs: { Text: speech, "LexV2Bot.AliasArn": token },
    open: { LexSessionAttributes: named },
    errors: ["NoMatchingCondition", "NoMatchingError"],
    operands: any,
  },
  "GetParticipantInput key": {
    needs: { Text: speech, InputTimeLimitSeconds: whole(1, 180), StoreInput: is("False") },
    errors: ["InputTimeLimitExceeded", "NoMatchingCondition", "NoMatchingError"],
    operands: key,
  },
  "GetParticipantInput digits": {
    needs: { ...stored, "InputValidation.CustomValidation.MaximumLength": whole(1, 20) },
    errors: caught,
  },
  "GetParticipantInput phone number": {
    needs: {
      ...stored,
      "InputValidation.PhoneNumberValidation.NumberFormat": is("Local", "E164"),
      "InputValidation.PhoneNumberValidation.CountryCode": token,
    },
    errors: ["InvalidPhoneNumber", "NoMatchingError"],
  },
  CheckHoursOfOperation: {
    needs: { HoursOfOperationId: token },
    errors: caught,
    operands: any,
    branches: ["True", "False"],
  },
  UpdateContactEventHooks: { needs: { "EventHooks.AgentWhisper": token }, errors: caught },
  UpdateContactTargetQueue: { needs: { QueueId: token }, errors: caught },
  TransferContactToQueue: { needs: {}, errors: ["QueueAtCapacity", "NoMatchingError"] },
  UpdateContactCallbackNumber: {
    needs: { CallbackNumber: path },
    errors: ["InvalidCallbackNumber", "CallbackNumberNotDialable"],
  },
  CreateCallbackContact: {
    needs: {
      QueueId: token,
      InitialCallDelaySeconds: whole(1, 259_200),
      MaximumConnectionAttempts: whole(1, 100),
      RetryDelaySeconds: whole(1, 259_200),
    },
    errors: caught,
  },
  DisconnectParticipant: { needs: {}, errors: [], last: true },
  EndFlowExecution: { needs: {}, errors: [], last: true },
};

/** Every block has the parameters, errors and conditions of its action, and no others. */
export const actionsAreAsDocumented: FlowCheck = ({ Actions }) =>
  Actions.flatMap((action) => {
    const rule = rules[kindOf(action)];
    const faults = rule ? faultsOf(action, rule) : [`there is no action ${action.Type}`];
    return faults.map((fault) => `${action.Identifier}: ${fault}`);
  });

/** Whispers may neither transfer nor hang up nor ask; a call's flow may not simply end. */
export const actionsFitTheFlow: FlowCheck = ({ Actions, Metadata }) =>
  Actions.filter(({ Type }) =>
    Metadata.type === "contactFlow"
      ? Type === "EndFlowExecution"
      : !/^(MessageParticipant|Compare|Loop|UpdateContact\w+|UpdateFlow\w+|EndFlowExecution)$/.test(Type),
  ).map(({ Identifier, Type }) => `${Identifier}: ${Type} is not for a ${Metadata.type}`);

function kindOf({ Type, Parameters }: Action): string {
  if (Type !== "GetParticipantInput") return Type;
  if (Parameters["StoreInput"] === "False") return `${Type} key`;
  return JSON.stringify(Parameters).includes("PhoneNumberValidation")
    ? `${Type} phone number`
    : `${Type} digits`;
}

function faultsOf(
  action: Action,
  { needs, open = {}, errors, operands, branches, last }: Rule,
): readonly string[] {
  // A prompt is a text or SSML.
  const given = parametersOf(action).map(
    ([name, value]) => [name === "SSML" ? "Text" : name, value] as const,
  );
  const inOpen = (name: string) =>
    Object.entries(open).some(
      ([of, rest]) => name.startsWith(`${of}.`) && rest.test(name.slice(of.length + 1)),
    );
  const { NextAction, Errors = [], Conditions = [] } = action.Transitions;
  const wired = Errors.map(({ ErrorType }) => ErrorType);
  const compared = Conditions.flatMap(({ Condition }) => Condition.Operands);
  return [
    ...given.filter(([, value]) => typeof value !== "string").map(([name]) => `${name} is no text`),
    ...given.filter(([name]) => !(name in needs) && !inOpen(name)).map(([name]) => `${name} is no parameter`),
    ...Object.entries(needs).flatMap(([name, fits]) => {
      const value = given.find(([path]) => path === name)?.[1];
      if (typeof value !== "string") return [`${name} is missing`];
      return fits(value) ? [] : [`${name} can't be ${value}`];
    }),
    ...Object.keys(open)
      .filter((name) => !(name in action.Parameters))
      .map((name) => `${name} is missing`),
    ...errors.filter((error) => !wired.includes(error)).map((error) => `${error} leads nowhere`),
    ...wired.filter((error) => !errors.includes(error)).map((error) => `${error} is no error of it`),
    ...compared.filter((operand) => !operands?.(operand)).map((operand) => `it can't be ${operand}`),
    ...(branches && branches.join() !== compared.join() ? [`it needs the branches ${branches.join()}`] : []),
    ...(operands && compared.length === 0 ? ["it has no conditions"] : []),
    ...(last && NextAction ? ["nothing comes after it"] : []),
    ...(last || NextAction ? [] : ["NextAction is missing"]),
  ];
}
