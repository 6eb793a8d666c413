import * as iam from "aws-cdk-lib/aws-iam";
import * as lambda from "aws-cdk-lib/aws-lambda";
import * as logs from "aws-cdk-lib/aws-logs";
import { Duration, RemovalPolicy } from "aws-cdk-lib/core";
import { Construct } from "constructs";

export interface LineFunctionProps {
  readonly description: string;
  /** The folder of its bundle. */
  readonly bundle: string;
  readonly seconds: number;
  readonly memory: number;
  readonly logDays: number;
  readonly environment: Readonly<Record<string, string>>;
  /** All that it may do, besides writing its own log. */
  readonly may: readonly iam.PolicyStatement[];
  /** How many environments to keep ready for callers. */
  readonly ready?: number;
}

/** A function with a role, a log and a policy of its own. */
export class LineFunction extends Construct {
  readonly log: logs.LogGroup;
  readonly function: lambda.Function;
  /** What callers reach: the function, or the environments of it that are kept ready. */
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
      inlinePolicies: { Own: new iam.PolicyDocument({ statements: [writeLog, ...props.may] }) },
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
    this.entryArn = props.ready ? this.keptReady(props.ready) : this.function.functionArn;
  }

  private keptReady(environments: number): string {
    return new lambda.CfnAlias(this, "Ready", {
      name: "ready",
      functionName: this.function.functionName,
      functionVersion: this.function.currentVersion.version,
      provisionedConcurrencyConfig: { provisionedConcurrentExecutions: environments },
    }).ref;
  }
}
