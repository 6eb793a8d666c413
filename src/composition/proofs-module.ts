import { ContainerModule } from "inversify";
import { dynamodbProofs } from "../adapters/dynamodb/index.ts";
import { inMemoryProofs } from "../adapters/in-memory/index.ts";
import { type Environment, readSettings } from "./settings.ts";
import { type DynamoDB, tokens } from "./tokens.ts";

export const proofsSettings = ["PROOFS_TABLE"] as const;

/** Binds the counter of failed proofs. Without a table of its own, each environment of a function counts for itself. */
export const proofsModule = (env: Environment) =>
  new ContainerModule(({ bind }) => {
    const { PROOFS_TABLE: table } = readSettings(env, proofsSettings);
    if (table === "") bind(tokens.proofs).toConstantValue(inMemoryProofs());
    else
      bind(tokens.proofs).toResolvedValue(
        (client: DynamoDB) => dynamodbProofs({ client, table }),
        [tokens.dynamodb],
      );
  });
