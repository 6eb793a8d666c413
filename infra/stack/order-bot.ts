import { createHash } from "node:crypto";
import * as iam from "aws-cdk-lib/aws-iam";
import { CfnPermission } from "aws-cdk-lib/aws-lambda";
import * as lex from "aws-cdk-lib/aws-lex";
import { Aws, Stack, Validations } from "aws-cdk-lib/core";
import type { BotDefinition } from "connect-simulator";
import { Construct } from "constructs";
import { botLocale } from "./bot-locale.ts";

/** The alias of the draft, which the console's Test talks to: Lex makes one for every bot, with this id. */
const testAliasId = "TSTALIASID";

/** The Lex V2 bot, a version of it as it is defined now, and the alias that the contact flow uses. */
export class OrderBot extends Construct {
  readonly aliasArn: string;

  constructor(scope: Construct, id: string, definition: BotDefinition, hookArn: string, name: string) {
    super(scope, id);
    const locales = Object.values(definition.locales);
    const snapshot = {
      name,
      roleArn: this.speechRole().roleArn,
      dataPrivacy: { ChildDirected: false },
      idleSessionTtlInSeconds: definition.idleSessionSeconds,
      botLocales: locales.map((locale) => botLocale(locale, definition.nluConfidenceThreshold)),
    };
    const localeSettings = locales.map(({ localeId }) => hookedLocale(localeId, hookArn));
    const bot = new lex.CfnBot(this, "Bot", {
      ...snapshot,
      autoBuildBotLocales: true,
      testBotAliasSettings: { botAliasLocaleSettings: localeSettings },
    });
    new CfnPermission(this, "Test", {
      action: "lambda:InvokeFunction",
      functionName: hookArn,
      principal: "lexv2.amazonaws.com",
      sourceArn: Stack.of(this).formatArn({
        service: "lex",
        resource: "bot-alias",
        resourceName: `${bot.attrId}/${testAliasId}`,
      }),
      sourceAccount: Aws.ACCOUNT_ID,
    });

    // A version is a snapshot, and CloudFormation makes no new one when the bot changes: so its id depends on all that
    // the snapshot holds.
    const version = new lex.CfnBotVersion(this, `Version${this.fingerprint(snapshot)}`, {
      botId: bot.attrId,
      botVersionLocaleSpecification: locales.map(({ localeId }) => ({
        localeId,
        botVersionLocaleDetails: { sourceBotVersion: "DRAFT" },
      })),
    });

    const alias = new lex.CfnBotAlias(this, "Alias", {
      botId: bot.attrId,
      botAliasName: "line",
      botVersion: version.attrBotVersion,
      botAliasLocaleSettings: localeSettings,
    });
    this.aliasArn = alias.attrArn;
  }

  private fingerprint(snapshot: object): string {
    const resolved = JSON.stringify(Stack.of(this).resolve(snapshot));
    return createHash("sha256").update(resolved).digest("hex").slice(0, 12);
  }

  /** The role that lets Lex speak through Polly. */
  private speechRole(): iam.Role {
    const role = new iam.Role(this, "Voice", {
      assumedBy: new iam.ServicePrincipal("lexv2.amazonaws.com", {
        conditions: { StringEquals: { "aws:SourceAccount": Aws.ACCOUNT_ID } },
      }),
      inlinePolicies: {
        Speak: new iam.PolicyDocument({
          statements: [new iam.PolicyStatement({ actions: ["polly:SynthesizeSpeech"], resources: ["*"] })],
        }),
      },
    });
    Validations.of(role).acknowledge({
      id: "AwsSolutions-IAM5[Resource::*]",
      reason: "Polly's voices are no resources: speaking can only be allowed as a whole.",
    });
    return role;
  }
}

/** A locale of an alias, with the code hook. */
const hookedLocale = (localeId: string, lambdaArn: string) => ({
  localeId,
  botAliasLocaleSetting: {
    enabled: true,
    codeHookSpecification: { lambdaCodeHook: { lambdaArn, codeHookInterfaceVersion: "1.0" } },
  },
});
