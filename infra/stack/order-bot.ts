import { createHash } from "node:crypto";
import * as iam from "aws-cdk-lib/aws-iam";
import * as lex from "aws-cdk-lib/aws-lex";
import { Aws, Validations } from "aws-cdk-lib/core";
import type { BotDefinition } from "connect-simulator";
import { Construct } from "constructs";
import { botLocale } from "./bot-locale.ts";

/** The Lex V2 bot, a version of it as it is defined now, and the alias that the contact flow uses. */
export class OrderBot extends Construct {
  readonly aliasArn: string;

  constructor(scope: Construct, id: string, definition: BotDefinition, hookArn: string, name: string) {
    super(scope, id);
    const locales = Object.values(definition.locales);
    const botLocales = locales.map((locale) => botLocale(locale, definition.nluConfidenceThreshold));
    const bot = new lex.CfnBot(this, "Bot", {
      name,
      roleArn: this.speechRole().roleArn,
      dataPrivacy: { ChildDirected: false },
      idleSessionTtlInSeconds: definition.idleSessionSeconds,
      autoBuildBotLocales: true,
      botLocales,
    });

    // A version is a snapshot, and CloudFormation makes no new one when the bot changes: so its id depends on the bot.
    const version = new lex.CfnBotVersion(this, `Version${fingerprint(botLocales)}`, {
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
      botAliasLocaleSettings: locales.map(({ localeId }) => ({
        localeId,
        botAliasLocaleSetting: {
          enabled: true,
          codeHookSpecification: {
            lambdaCodeHook: { lambdaArn: hookArn, codeHookInterfaceVersion: "1.0" },
          },
        },
      })),
    });
    this.aliasArn = alias.attrArn;
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

const fingerprint = (definition: unknown): string =>
  createHash("sha256").update(JSON.stringify(definition)).digest("hex").slice(0, 12);
