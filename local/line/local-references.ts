import type { FlowReferences } from "../../infra/flow/flow-references.ts";
import { numberToken } from "../../infra/flow/number-tokens.ts";
import { shopReferences } from "../../infra/flow/shop-tokens.ts";
import { shopOf } from "../../src/composition/notifiers.ts";
import { type Environment, readSettings } from "../../src/composition/settings.ts";
import { languages } from "../../src/domain/index.ts";
import { demoShop } from "./demo-shop.ts";
import { numbers } from "./numbers.ts";

const names = [
  "look-up-order",
  "cancel-order",
  "change-shipping-date",
  "bot",
  "queue",
  "hours",
  "whisper",
] as const satisfies readonly (keyof FlowReferences)[];

const shopSettings = ["SHOP_NAME", "SHOP_PHONE", "OPENING_HOURS", "DEFAULT_COUNTRY"] as const;

/**
 * What stands for the flow's tokens on this machine: the resources' own names, the numbers that can be dialled, and the
 * shop as the settings say.
 */
export function referencesFor(env: Environment): FlowReferences {
  const settings = readSettings(env, shopSettings);
  return {
    ...Object.fromEntries(names.map((name) => [name, name])),
    ...Object.fromEntries(languages.map((language) => [numberToken(language), numbers[language]])),
    ...shopReferences(shopOf(settings), settings.OPENING_HOURS),
    country: settings.DEFAULT_COUNTRY,
  };
}

/** Those of the demonstration's shop. */
export const localReferences: FlowReferences = referencesFor(demoShop);
