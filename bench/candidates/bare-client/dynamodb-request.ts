import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { aboutCustomer, type Recorded } from "../recorded.ts";

/** One client, as our function has one. */
const client = new DynamoDBClient({});

/** Sends a recorded request as a command of that class. */
export const dynamodbRequest =
  (Command: new (input: never) => never, recorded: Recorded) =>
  async (phone: string): Promise<void> => {
    const input: never = JSON.parse(aboutCustomer(recorded, phone)) as never;
    await client.send(new Command(input));
  };
