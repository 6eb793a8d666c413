import * as dynamodb from "aws-cdk-lib/aws-dynamodb";
import { RemovalPolicy } from "aws-cdk-lib/core";
import { Construct } from "constructs";
import { expiresAt, proofsTableDefinition } from "../../src/adapters/dynamodb/index.ts";

/** The table of failed proofs. Nothing in it is older than some days, so it goes when the stack is deleted. */
export class ProofsTable extends Construct {
  readonly name: string;
  readonly arn: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const [{ AttributeName: name }] = proofsTableDefinition("").KeySchema;
    const table = new dynamodb.TableV2(this, "Table", {
      partitionKey: { name, type: dynamodb.AttributeType.STRING },
      timeToLiveAttribute: expiresAt,
      billing: dynamodb.Billing.onDemand(),
      encryption: dynamodb.TableEncryptionV2.awsManagedKey(),
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.name = table.tableName;
    this.arn = table.tableArn;
  }
}
