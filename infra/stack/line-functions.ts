import { join } from "node:path";
import type * as iam from "aws-cdk-lib/aws-iam";
import type { Construct } from "constructs";
import { readSettings } from "../../src/composition/settings.ts";
import type { DeploymentSettings } from "./deployment-settings.ts";
import { environmentOf } from "./function-environment.ts";
import { callersFunctions, type FunctionName } from "./function-names.ts";
import { LineFunction } from "./line-function.ts";
import { permissions } from "./permissions.ts";
import type { ProofsTable } from "./proofs-table.ts";
import type { TableReference } from "./table-reference.ts";

export type LineFunctions = Readonly<Record<FunctionName, LineFunction>>;

interface Plan {
  readonly description: string;
  readonly seconds: number;
  readonly allowed: readonly iam.PolicyStatement[];
}

/** The six functions, each with its variables, its time-out and its permissions. */
export function lineFunctions(
  scope: Construct,
  settings: DeploymentSettings,
  orders: TableReference,
  proofs: ProofsTable,
  bundles: string,
): LineFunctions {
  const { findOrder, listOrders, changeOrder, findOwing, readStream, countProofs, ...allowed } = permissions(
    orders,
    proofs.arn,
  );
  const notify = allowed.notify[readSettings(settings.variables, ["NOTIFIER"]).NOTIFIER];

  const plans: Readonly<Record<FunctionName, Plan>> = {
    "look-up-order": {
      description: "Finds a caller's orders",
      seconds: 5,
      allowed: [listOrders, findOrder, countProofs],
    },
    "cancel-order": {
      description: "Cancels a caller's order",
      seconds: 5,
      allowed: [findOrder, changeOrder, countProofs],
    },
    "change-shipping-date": {
      description: "Moves a caller's order to another date",
      seconds: 5,
      allowed: [findOrder, changeOrder, countProofs],
    },
    "lex-code-hook": {
      description: "Answers for the bot",
      seconds: 5,
      allowed: [findOrder, changeOrder, countProofs],
    },
    "notify-customer": {
      description: "Texts a customer whose order has just changed",
      seconds: 30,
      allowed: [readStream, findOrder, changeOrder, ...notify],
    },
    "sweep-notices": {
      description: "Texts the customers whose notice is overdue",
      seconds: 60,
      allowed: [findOwing, findOrder, changeOrder, ...notify],
    },
  };

  const given = { ...settings.variables, ORDERS_TABLE: orders.name, PROOFS_TABLE: proofs.name };
  const provisioned = settings.warmUp.kind === "provisioned" ? settings.warmUp.count : undefined;
  const make = (name: FunctionName): LineFunction => {
    return new LineFunction(scope, name, {
      ...plans[name],
      ...(provisioned && callersFunctions.some((known) => known === name) && { provisioned }),
      bundle: join(bundles, name),
      memory: settings.memory,
      logDays: settings.logDays,
      environment: environmentOf(name, given),
    });
  };
  return {
    "look-up-order": make("look-up-order"),
    "cancel-order": make("cancel-order"),
    "change-shipping-date": make("change-shipping-date"),
    "lex-code-hook": make("lex-code-hook"),
    "notify-customer": make("notify-customer"),
    "sweep-notices": make("sweep-notices"),
  };
}
