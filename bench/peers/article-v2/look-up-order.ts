import { documents, log } from "./clients.ts";

/** The article's OrderTableRead. */
export async function handler(event: { Details: { Parameters: { CallerID: string } } }) {
  const query = {
    TableName: "CustomerTable",
    KeyConditionExpression: "CallerID = :varNumber",
    ExpressionAttributeValues: { ":varNumber": event.Details.Parameters.CallerID },
  };
  try {
    const { Items = [] } = await documents.query(query).promise();
    log("DynamoDB Query Results:", Items);
    const [order] = Items;
    return { recordFound: order ? "True" : "False", ...order, lambdaResult: "Success" };
  } catch (error) {
    log("DynamoDB error:", String(error));
    return { lambdaResult: "Error" };
  }
}
