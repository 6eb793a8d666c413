import * as z from "zod/mini";
import { type Action, action, type ErrorRules, type Source } from "../action.ts";
import { failure, result, success } from "../block-outcome.ts";
import { equalsOnly, holds } from "../conditions.ts";
import type { Channel, FlowData } from "../flow-data.ts";
import { filledIn } from "./filled.ts";

type Parameters = Readonly<Record<string, unknown>>;

/** An action without any effect that a caller could notice: it is told as an event, and succeeds. */
interface Noted {
  readonly type: string;
  readonly about: string;
  /** The guide, unless told. */
  readonly source?: Source;
  /** `NoMatchingError` has to lead somewhere, unless told. */
  readonly errors?: ErrorRules;
  /** The channels that it is for; on any other it fails. */
  readonly channels?: readonly Channel[] | ((parameters: Parameters) => readonly Channel[] | undefined);
  /** How it fails there, unless as `NoMatchingError`. */
  readonly mismatch?: string;
  /** What its conditions are decided by: the first of these that the block has a branch for. */
  readonly results?: readonly string[];
  /** What references read afterwards: a new id under this name. */
  readonly gives?: readonly [namespace: "Case" | "Customer" | "Task" | "Wisdom", key: string];
}

const none: ErrorRules = { may: ["NoMatchingError"] };
const also = (...may: readonly string[]): ErrorRules => ({ must: ["NoMatchingError"], may });

const noted: readonly Noted[] = [
  { type: "AssociateContactToCustomerProfile", about: "no profile is kept" },
  {
    type: "AuthenticateParticipant",
    about: "on a chat the customer signs in; its other branches are named nowhere, and any is taken",
    errors: { must: ["NoMatchingError"], may: "any" },
    channels: ["CHAT"],
  },
  {
    type: "CheckOutboundCallStatus",
    about: "a person answers (`CallAnswered`)",
    errors: also("NoMatchingCondition"),
    results: ["CallAnswered"],
  },
  {
    type: "CheckVoiceId",
    about: "the caller is `Enrolled`, `Authenticated` and of `LowRisk`; Voice ID itself ended in May 2026",
    errors: also("NoMatchingCondition"),
    channels: ["VOICE"],
    results: ["Enrolled", "Authenticated", "LowRisk"],
  },
  { type: "CompleteOutboundCall", about: "somebody answers", errors: none },
  {
    type: "CreateCase",
    about: "`$.Case.case_id` is made up",
    errors: also("ContactNotLinked"),
    gives: ["Case", "case_id"],
  },
  {
    type: "CreateCustomerProfile",
    about: "`$.Customer.ProfileId` is made up",
    gives: ["Customer", "ProfileId"],
  },
  {
    type: "CreatePersistentContactAssociation",
    about: "on a chat; no earlier chat is brought back",
    channels: ["CHAT"],
  },
  { type: "CreateTask", about: "`$.Task.ContactId` is made up", gives: ["Task", "ContactId"] },
  {
    type: "CreateWisdomSession",
    about: "`$.Wisdom.SessionArn` is made up",
    gives: ["Wisdom", "SessionArn"],
  },
  {
    type: "GetCalculatedAttributesForCustomerProfile",
    about: "`$.Customer` gets nothing new",
    errors: also("NoneFoundError"),
  },
  {
    type: "GetCase",
    about: "one case is found, and `$.Case.case_id` made up; its other fields read nothing",
    errors: also("ContactNotLinked", "MultipleFound", "NoneFound"),
    gives: ["Case", "case_id"],
  },
  {
    type: "GetCustomerProfile",
    about: "one profile is found, and `$.Customer.ProfileId` made up; its other fields read nothing",
    errors: also("MultipleFoundError", "NoneFoundError"),
    gives: ["Customer", "ProfileId"],
  },
  {
    type: "GetCustomerProfileObject",
    about: "`$.Customer` gets nothing new",
    errors: also("NoneFoundError"),
  },
  { type: "LoadContactContent", about: "for e-mail; `$.Email` reads nothing", channels: ["EMAIL"] },
  { type: "ResumeContact", about: "nothing was paused" },
  { type: "StartOutboundChatContact", about: "no text is sent" },
  {
    type: "StartVoiceIdStream",
    about: "nothing is streamed; Voice ID itself ended in May 2026",
    channels: ["VOICE"],
  },
  { type: "UpdateCase", about: "no case is kept", errors: also("ContactNotLinked") },
  {
    type: "UpdateContactMediaProcessing",
    about: "messages of a chat are not processed",
    errors: also("ChannelMismatch"),
    channels: ["CHAT"],
    mismatch: "ChannelMismatch",
  },
  {
    type: "UpdateContactMediaStreamingBehavior",
    about: "nothing is streamed; for calls",
    channels: ["VOICE"],
  },
  {
    type: "UpdateContactRecordingAndAnalyticsBehavior",
    about: "nothing is recorded or analysed; what is set for another channel is `ChannelMismatch`",
    errors: {
      must: ["NoMatchingError", "ChannelMismatch"],
      may: ["InFlightRedactionConfigurationFailed"],
    },
    channels: ({ VoiceBehavior, ChatBehavior }) => {
      if (VoiceBehavior !== undefined) return ["VOICE"];
      return ChatBehavior === undefined ? undefined : ["CHAT"];
    },
    mismatch: "ChannelMismatch",
  },
  { type: "UpdateContactRecordingBehavior", about: "nothing is recorded or analysed", errors: none },
  { type: "UpdateContactRoutingBehavior", about: "the queue holds no other contact", errors: none },
  {
    type: "UpdateContactRoutingCriteria",
    about: "any agent takes the call. The service takes this name alone",
    source: "report",
  },
  { type: "UpdateCustomerProfile", about: "no profile is kept" },
  { type: "UpdateFlowLoggingBehavior", about: "all events are told anyway", errors: none },
  {
    type: "UpdatePreviousContactParticipantState",
    about: "nobody else is on the line; for calls",
    channels: ["VOICE"],
  },
  { type: "UpdateRoutingCriteria", about: "the guide's name for `UpdateContactRoutingCriteria`" },
];

const told = (row: Noted): Action =>
  action({
    support: "noted",
    source: "guide",
    errors: { must: ["NoMatchingError"] },
    ...row,
    parameters: z._default(z.record(z.string(), z.unknown(), { error: "must be an object" }), {}),
    ...(row.results && { conditions: () => equalsOnly }),
    run(given, context, conditions) {
      const { data, resources } = context;
      const parameters = filledIn(given, context);
      const channels = typeof row.channels === "function" ? row.channels(given) : row.channels;
      if (channels && !channels.includes(data.Channel))
        return failure(`it is for ${channels.join(", ")}, and this is ${data.Channel}`, row.mismatch);
      context.emit({ type: "noted", action: row.type, parameters });
      if (row.gives) give(data, row.gives, resources.newId());
      if (!row.results) return success;
      const branch = row.results.find((one) => conditions.some((condition) => holds(condition, one)));
      return result(branch ?? row.results[0] ?? "");
    },
  });

function give(data: FlowData, [namespace, key]: NonNullable<Noted["gives"]>, id: string): void {
  data[namespace] = { ...data[namespace], [key]: id };
}

export const notedActions: readonly Action[] = noted.map(told);
