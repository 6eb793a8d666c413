import type { FlowData } from "./flow-data.ts";

/** What Connect sends a function. What it withholds (the stored input, earlier replies) must come as a parameter. */
export const contactFlowEvent = (data: FlowData, parameters: Readonly<Record<string, unknown>>) => ({
  Name: "ContactFlowEvent",
  Details: {
    ContactData: {
      Attributes: data.Attributes,
      AwsRegion: data.AwsRegion,
      Channel: data.Channel,
      ContactId: data.ContactId,
      CustomerEndpoint: data.CustomerEndpoint,
      CustomerId: data.CustomerId,
      Description: data.Description,
      InitialContactId: data.InitialContactId,
      InitiationMethod: data.InitiationMethod,
      InstanceARN: data.InstanceARN,
      LanguageCode: data.LanguageCode,
      MediaStreams: { Customer: { Audio: null } },
      Name: data.Name,
      PreviousContactId: data.PreviousContactId,
      Queue: data.Queue,
      References: data.References,
      SystemEndpoint: data.SystemEndpoint,
    },
    Parameters: parameters,
  },
});
