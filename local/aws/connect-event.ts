/** An event as Connect sends it to a Lambda during a voice call. */
export function connectEvent({
  endpoint = { Address: "+819012345678", Type: "TELEPHONE_NUMBER" },
  languageCode = "en-US",
  parameters = {},
  contactData = {},
}: {
  readonly endpoint?: unknown;
  readonly languageCode?: unknown;
  readonly parameters?: unknown;
  readonly contactData?: Readonly<Record<string, unknown>>;
} = {}) {
  return {
    Name: "ContactFlowEvent",
    Details: {
      ContactData: {
        Attributes: {},
        AwsRegion: "ap-northeast-1",
        Channel: "VOICE",
        ContactId: "9f3a1c1e-6b6d-4f0e-9a54-2d5b1d9a7c11",
        CustomerEndpoint: endpoint,
        CustomerId: null,
        Description: null,
        InitialContactId: "9f3a1c1e-6b6d-4f0e-9a54-2d5b1d9a7c11",
        InitiationMethod: "INBOUND",
        InstanceARN:
          "arn:aws:connect:ap-northeast-1:123456789012:instance/5f2f1a6e-0000-4000-8000-000000000001",
        LanguageCode: languageCode,
        MediaStreams: { Customer: { Audio: null } },
        Name: null,
        PreviousContactId: "9f3a1c1e-6b6d-4f0e-9a54-2d5b1d9a7c11",
        Queue: null,
        References: {},
        SystemEndpoint: { Address: "+815031234567", Type: "TELEPHONE_NUMBER" },
        ...contactData,
      },
      Parameters: parameters,
    },
  };
}
