import { PublishCommand, SNSClient } from "@aws-sdk/client-sns";
import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { documents, TableName } from "./clients.ts";

const sns = new SNSClient({});

export interface ChangeEvent {
  readonly Details: {
    readonly ContactData: { readonly CustomerEndpoint: { readonly Address: string } };
    readonly Parameters: { readonly orderId: string; readonly shippingDate?: string };
  };
}

/** What two of the article's functions do: set an attribute without looking, then text, whatever became of it. */
export async function change(event: ChangeEvent, attribute: string, value: string, message: string) {
  const CallerID = event.Details.ContactData.CustomerEndpoint.Address;
  const { orderId } = event.Details.Parameters;
  await documents.send(
    new UpdateCommand({
      TableName,
      Key: { CallerID, orderId },
      UpdateExpression: "set #attribute = :value",
      ExpressionAttributeNames: { "#attribute": attribute },
      ExpressionAttributeValues: { ":value": value },
    }),
  );
  await sns.send(new PublishCommand({ Message: message, PhoneNumber: CallerID }));
  return { lambdaResult: "Success" };
}
