import { PublishCommand, SNSClient } from "@aws-sdk/client-sns";
import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { documents, log, TableName } from "./clients.ts";

const sns = new SNSClient({});

export interface ChangeEvent {
  readonly Details: {
    readonly ContactData: { readonly CustomerEndpoint: { readonly Address: string } };
    readonly Parameters: { readonly orderId: string; readonly shippingDate?: string };
  };
}

/** What two of the article's functions do: set an attribute without any check, then text the customer. */
export async function change(event: ChangeEvent, attribute: string, value: string, message: string) {
  const CallerID = event.Details.ContactData.CustomerEndpoint.Address;
  const { orderId } = event.Details.Parameters;
  const update = {
    TableName,
    Key: { CallerID, orderId },
    UpdateExpression: "set #attribute = :value",
    ExpressionAttributeNames: { "#attribute": attribute },
    ExpressionAttributeValues: { ":value": value },
    ReturnValues: "UPDATED_NEW",
  } as const;
  try {
    await documents.send(new UpdateCommand(update));
  } catch (error) {
    log("DynamoDB error:", String(error));
    return { lambdaResult: "Error" };
  }
  log("DynamoDB record updated:", update);
  await sns
    .send(new PublishCommand({ Message: message, PhoneNumber: CallerID }))
    .catch((error: unknown) => log("SNS error:", String(error)));
  return { lambdaResult: "Success" };
}
