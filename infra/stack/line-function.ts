import * as iam from "aws-cdk-lib/aws-iam";
import * as lambda from "aws-cdk-lib/aws-lambda";
import * as logs from "aws-cdk-lib/aws-logs";
import { Duration, RemovalPolicy } from "aws-cdk-lib/core";
import { Construct } from "constructs";

export interface LineFunctionProps {
  readonly description: string;
  /** Path of the folder that holds its bundle. */
  readonly bundle: string;
  readonly seconds: number;
  readonly memory: number;
  readonly logDays: number;
  readonly environment: Readonly<Record<string, string>>;
  /** All that it is allowed, besides writing its own log. */
  readonly allowed: readonly iam.PolicyStatement[];
  /** Provisioned concurrency; none unless given. */
  readonly provisioned?: number;
}

/** A Lambda function with a role, a policy and a log group of its own. */
export class LineFunction extends Construct {
  readonly log: logs.LogGroup;
  readonly function: lambda.Function;
  /** What Connect and Lex invoke: the function, or its alias with provisioned concurrency. */
  readonly entryArn: string;

  constructor(scope: Construct, id: string, props: LineFunctionProps) {
    super(scope, id);
    this.log = new logs.LogGroup(this, "Log", {
      retention: props.logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const writeLog = new iam.PolicyStatement({
      actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
      resources: [this.log.logGroupArn],
    });
    const role = new iam.Role(this, "Role", {
      assumedBy: new iam.ServicePrincipal("lambda.amazonaws.com"),
      inlinePolicies: { Own: new iam.PolicyDocument({ statements: [writeLog, ...props.allowed] }) },
    });
    this.function = new lambda.Function(this, "Function", {
      description: props.description,
      runtime: lambda.Runtime.NODEJS_24_X,
      architecture: lambda.Architecture.ARM_64,
      code: lambda.Code.fromAsset(props.bundle),
      handler: "index.handler",
      role: role.withoutPolicyUpdates(),
      timeout: Duration.seconds(props.seconds),
      memorySize: props.memory,
      environment: props.environment,
      logGroup: this.log,
      loggingFormat: lambda.LoggingFormat.JSON,
    });
    this.entryArn = props.provisioned ? this.provisionedAlias(props.provisioned) : this.function.functionArn;
  }

  private provisionedAlias(environments: number): string {
    return new lambda.CfnAlias(this, "Ready", {
      name: "ready",
      functionName: this.function.functionName,
      functionVersion: this.function.currentVersion.version,
      provisionedConcurrencyConfig: { provisionedConcurrentExecutions: environments },
    }).ref;
  }
}
