import * as iam from "aws-cdk-lib/aws-iam";
import { Aws } from "aws-cdk-lib/core";
import { indexes } from "../../src/adapters/dynamodb/index.ts";
import type { Settings } from "../../src/composition/settings.ts";
import type { TableReference } from "./table-reference.ts";

/** Every permission that a function of the line may have, named for what it is needed for. */
export function permissions({ arn, streamArn }: TableReference, proofsArn: string) {
  const allow = (actions: readonly string[], ...resources: readonly string[]) =>
    new iam.PolicyStatement({ actions: [...actions], resources: [...resources] });

  /** What SNS checks for a text message is the phone number, which is no ARN: all that is none of its topics. */
  const textPhones = new iam.PolicyStatement({
    actions: ["sns:Publish"],
    notResources: [`arn:${Aws.PARTITION}:sns:*:*:*`],
  });
  /** What each value of `NOTIFIER` needs to tell a customer. */
  const notify: Readonly<Record<Settings<"NOTIFIER">["NOTIFIER"], readonly iam.PolicyStatement[]>> = {
    sns: [textPhones],
    console: [],
  };

  return {
    findOrder: allow(["dynamodb:GetItem"], arn),
    listOrders: allow(["dynamodb:Query"], `${arn}/index/${indexes.byShippingDate}`),
    changeOrder: allow(["dynamodb:UpdateItem"], arn),
    countProofs: allow(["dynamodb:UpdateItem"], proofsArn),
    findOwing: allow(["dynamodb:Scan"], `${arn}/index/${indexes.byNoticeOwed}`),
    readStream: allow(
      ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:ListStreams"],
      streamArn,
    ),
    notify,
  };
}
