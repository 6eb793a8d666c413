import type { BotDefinition } from "./bot-definition.ts";
import { type BotModel, botModel, type WrittenBotModel } from "./bot-model.ts";
import { BotUnreadable } from "./bot-unreadable.ts";
import { modelOfDefinition } from "./model-of-definition.ts";

/** A bot in the code form or in AWS's own shape. */
export type BotDescription = BotDefinition | WrittenBotModel;

const read = new WeakMap<WrittenBotModel, BotModel>();

/**
 * The bot in AWS's own shape, complete.
 * @throws {BotUnreadable} naming the paths of what is not of that shape.
 */
export function asModel(definition: BotDescription): BotModel {
  if ("locales" in definition) return modelOfDefinition(definition);
  const known = read.get(definition);
  if (known) return known;
  const parsed = botModel.safeParse(definition);
  if (!parsed.success)
    throw new BotUnreadable(
      definition.name,
      parsed.error.issues.map(({ path, message }) => `${path.join(".") || "the bot"}: ${message}`),
    );
  read.set(definition, parsed.data);
  return parsed.data;
}
