/** How the customer reached the contact centre. */
export type Channel = "VOICE" | "CHAT" | "TASK" | "EMAIL";

/** What JSONPath references read, in the shape that they read it. A call changes it as it goes. */
export interface FlowData {
  readonly AwsRegion: string;
  readonly Channel: Channel;
  readonly ContactId: string;
  readonly InitialContactId: string;
  readonly PreviousContactId: string;
  readonly InitiationMethod: "INBOUND" | "CALLBACK" | "API";
  readonly InstanceARN: string;
  /** Null when the number is withheld. */
  readonly CustomerEndpoint: Endpoint | null;
  readonly SystemEndpoint: Endpoint | null;
  CustomerId: string | null;
  Name: string | null;
  Description: string | null;
  LanguageCode: string;
  TextToSpeechVoiceId: string;
  Queue: { readonly ARN: string; readonly Name: string } | null;
  References: Readonly<Record<string, { readonly Type: string; readonly Value: string }>>;
  Tags: Readonly<Record<string, string>>;
  Attributes: Readonly<Record<string, string>>;
  FlowAttributes: Readonly<Record<string, string>>;
  /** The reply of the function invoked last. */
  External: Readonly<Record<string, unknown>>;
  Lex: Readonly<Record<string, unknown>>;
  Metrics: Readonly<Record<string, unknown>>;
  LambdaInvocation: { readonly InvocationId?: string };
  /** In a module what it was given; afterwards what the last one returned. */
  Modules: Readonly<Record<string, unknown>>;
  StoredCustomerInput: string;
}

export interface Endpoint {
  readonly Address: string;
  readonly Type: "TELEPHONE_NUMBER";
}

const endpoint = (number: string | undefined): Endpoint | null =>
  number === undefined ? null : { Address: number, Type: "TELEPHONE_NUMBER" };

export function flowData(call: {
  readonly channel: Channel;
  readonly contactId: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly language: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly initiation?: FlowData["InitiationMethod"];
}): FlowData {
  return {
    AwsRegion: "ap-northeast-1",
    Channel: call.channel,
    ContactId: call.contactId,
    InitialContactId: call.contactId,
    PreviousContactId: call.contactId,
    InitiationMethod: call.initiation ?? "INBOUND",
    InstanceARN: "arn:aws:connect:ap-northeast-1:123456789012:instance/00000000-0000-4000-8000-000000000001",
    CustomerEndpoint: endpoint(call.from),
    SystemEndpoint: endpoint(call.to),
    CustomerId: null,
    Name: null,
    Description: null,
    LanguageCode: call.language,
    TextToSpeechVoiceId: "Joanna",
    Queue: null,
    References: {},
    Tags: {},
    Attributes: { ...call.attributes },
    FlowAttributes: {},
    External: {},
    Lex: {},
    Metrics: {},
    LambdaInvocation: {},
    Modules: {},
    StoredCustomerInput: "",
  };
}

export const namespaces: readonly string[] = Object.keys(
  flowData({ channel: "VOICE", contactId: "", from: undefined, to: undefined, language: "", attributes: {} }),
);
