import { describeOnDynamodbLocal, dynamodbLocal } from "../support/engines/dynamodb-local.ts";
import { builtLambdasSuite } from "./built-lambdas-suite.ts";

describeOnDynamodbLocal("DynamoDB Local", () => builtLambdasSuite("DynamoDB Local", dynamodbLocal));
