import * as connect from "aws-cdk-lib/aws-connect";
import { CfnPermission } from "aws-cdk-lib/aws-lambda";
import { Aws } from "aws-cdk-lib/core";
import { Construct } from "constructs";
import type { ConnectInstance } from "./connect-instance.ts";
import type { CallersFunction } from "./function-names.ts";
import type { LineFunctions } from "./line-functions.ts";

/** The functions that the flow invokes. The code hook is not among them: only the bot invokes it. */
export const flowFunctions = [
  "look-up-order",
  "cancel-order",
  "change-shipping-date",
] as const satisfies readonly CallersFunction[];

export interface ConnectAccessProps {
  readonly instance: ConnectInstance;
  readonly functions: LineFunctions;
  readonly botAliasArn: string;
}

/**
 * Lets the Connect instance invoke the flow's functions and talk to the bot, and the bot's alias invoke the code hook.
 * Connect's permission to talk to the bot is a policy that the association writes, so none is declared here.
 */
export class ConnectAccess extends Construct {
  constructor(scope: Construct, id: string, { instance, functions, botAliasArn }: ConnectAccessProps) {
    super(scope, id);
    for (const name of flowFunctions) {
      const { entryArn } = functions[name];
      const permission = this.permit(`${name} by Connect`, entryArn, "connect.amazonaws.com", instance.arn);
      this.associate(name, instance, "LAMBDA_FUNCTION", entryArn).addResourceDependency(permission);
    }
    const { entryArn } = functions["lex-code-hook"];
    this.permit("lex-code-hook by Lex", entryArn, "lexv2.amazonaws.com", botAliasArn);
    this.associate("bot", instance, "LEX_BOT", botAliasArn);
  }

  private permit(id: string, functionName: string, principal: string, sourceArn: string): CfnPermission {
    return new CfnPermission(this, id, {
      action: "lambda:InvokeFunction",
      functionName,
      principal,
      sourceArn,
      sourceAccount: Aws.ACCOUNT_ID,
    });
  }

  private associate(id: string, instance: ConnectInstance, integrationType: string, integrationArn: string) {
    return new connect.CfnIntegrationAssociation(this, id, {
      instanceId: instance.arn,
      integrationType,
      integrationArn,
    });
  }
}
