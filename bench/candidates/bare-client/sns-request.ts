import { PublishCommand, SNSClient } from "@aws-sdk/client-sns";
import { aboutCustomer, type Recorded } from "../recorded.ts";

const client = new SNSClient({});

/** Sends a recorded request for a text. */
export const snsRequest = (recorded: Recorded) => async (phone: string) => {
  const query = new URLSearchParams(aboutCustomer(recorded, phone));
  const text = { PhoneNumber: query.get("PhoneNumber") ?? "", Message: query.get("Message") ?? "" };
  await client.send(new PublishCommand({ ...text, MessageAttributes: attributesIn(query) }));
};

function attributesIn(query: URLSearchParams) {
  const attributes: Record<string, { DataType: string; StringValue: string }> = {};
  for (let entry = 1; query.has(`MessageAttributes.entry.${entry}.Name`); entry++) {
    const of = (key: string) => query.get(`MessageAttributes.entry.${entry}.${key}`) ?? "";
    attributes[of("Name")] = { DataType: of("Value.DataType"), StringValue: of("Value.StringValue") };
  }
  return attributes;
}
