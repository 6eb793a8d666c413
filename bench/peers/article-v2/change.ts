import { documents, log, sns } from "./clients.ts";

interface ChangeEvent {
  Details: {
    ContactData: { CustomerEndpoint: { Address: string } };
    Parameters: { orderId: string; shippingDate?: string };
  };
}

/** What two of the article's functions do: set an attribute without any check, then text the customer. */
export const changing =
  (
    attribute: string,
    wanted: (parameters: ChangeEvent["Details"]["Parameters"]) => string,
    message: string,
  ) =>
  async (event: ChangeEvent) => {
    const CallerID = event.Details.ContactData.CustomerEndpoint.Address;
    const { Parameters } = event.Details;
    const update = {
      TableName: "CustomerTable",
      Key: { CallerID, orderId: Parameters.orderId },
      UpdateExpression: `set ${attribute} = :value`,
      ExpressionAttributeValues: { ":value": wanted(Parameters) },
      ReturnValues: "UPDATED_NEW",
    };
    try {
      await documents.update(update).promise();
    } catch (error) {
      log("DynamoDB error:", String(error));
      return { lambdaResult: "Error" };
    }
    log("DynamoDB record updated:", update);
    await sns
      .publish({
        Message: `${message}\nOrder ID: ${Parameters.orderId}`,
        MessageStructure: "string",
        PhoneNumber: CallerID,
      })
      .promise()
      .catch((error: unknown) => log("SNS error:", String(error)));
    return { lambdaResult: "Success" };
  };
