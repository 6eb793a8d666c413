import * as dynamodb from "aws-cdk-lib/aws-dynamodb";
import { RemovalPolicy } from "aws-cdk-lib/core";
import { Construct } from "constructs";
import { indexes } from "../../src/adapters/dynamodb/index.ts";
import type { TableReference } from "./table-reference.ts";

const text = (name: string) => ({ name, type: dynamodb.AttributeType.STRING });

/**
 * The table of orders, with the keys and indexes that the repository uses. It is kept when the stack is deleted, but not
 * when its own creation is rolled back: then nobody has used it, and the next try would make another one beside it.
 * DynamoDB's protection would stop CloudFormation from deleting it even then, and the rollback with it: so it is turned
 * on by a setting, once a deployment has succeeded.
 */
export class OrdersTable extends Construct implements TableReference {
  readonly name: string;
  readonly arn: string;
  readonly streamArn: string;

  constructor(scope: Construct, id: string, protect: boolean) {
    super(scope, id);
    const table = new dynamodb.TableV2(this, "Table", {
      partitionKey: text("CallerID"),
      sortKey: text("orderId"),
      localSecondaryIndexes: [{ indexName: indexes.byShippingDate, sortKey: text("shippingDate") }],
      globalSecondaryIndexes: [{ indexName: indexes.byNoticeOwed, partitionKey: text("noticeOwedSince") }],
      billing: dynamodb.Billing.onDemand(),
      encryption: dynamodb.TableEncryptionV2.awsManagedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      dynamoStream: dynamodb.StreamViewType.NEW_IMAGE,
      deletionProtection: protect,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    this.name = table.tableName;
    this.arn = table.tableArn;
    this.streamArn = table.tableStreamArn ?? "";
  }
}
