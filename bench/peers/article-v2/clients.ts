// As the article has it: the whole SDK.
import AWS from "aws-sdk";

// This SDK does not know the variables by which the others are told.
const { AWS_ENDPOINT_URL_DYNAMODB = "", AWS_ENDPOINT_URL_SNS = "" } = process.env;

export const documents = new AWS.DynamoDB.DocumentClient({ endpoint: AWS_ENDPOINT_URL_DYNAMODB });
export const sns = new AWS.SNS({ endpoint: AWS_ENDPOINT_URL_SNS });

export const log = (message: string, what: unknown): void => {
  process.stdout.write(`${message}${JSON.stringify(what)}\n`);
};
