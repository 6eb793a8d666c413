/** The phones of the customers that an event is about: of a call, of a turn, or of each record of a batch. */
export function phonesIn(event: BenchedEvent): readonly string[] {
  if (event.Details) return [event.Details.ContactData.CustomerEndpoint.Address];
  if (event.sessionState) return [event.sessionState.sessionAttributes.callerNumber];
  return (event.Records ?? []).map(({ dynamodb }) => dynamodb.NewImage.CallerID.S);
}

/** What is read of the events by candidates that check nothing. */
export interface BenchedEvent {
  readonly Details?: { readonly ContactData: { readonly CustomerEndpoint: { readonly Address: string } } };
  readonly sessionState?: { readonly sessionAttributes: { readonly callerNumber: string } };
  readonly Records?: readonly {
    readonly dynamodb: { readonly NewImage: { readonly CallerID: { readonly S: string } } };
  }[];
}

/** A reply that every caller takes for a success. */
export const success = {
  lambdaResult: "Success",
  sessionState: { dialogAction: { type: "ConfirmIntent" } },
  batchItemFailures: [],
};
