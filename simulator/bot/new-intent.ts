import type { ActiveContext } from "./active-context.ts";
import type { LexIntent, Slots, SlotValue } from "./lex-intent.ts";
import type { Intent, Slot } from "./locale.ts";

/** Where the default values of slots come from. */
export interface DefaultSources {
  readonly contexts: readonly ActiveContext[];
  readonly attributes: Readonly<Record<string, string>>;
}

export const emptySlots = ({ slots }: Pick<Intent, "slots">): Slots =>
  Object.fromEntries(slots.map(({ name }) => [name, null]));

/** An intent as it is when it was just recognised. Slots that the caller did not fill have their default values. */
export const newIntent = (intent: Intent, sources: DefaultSources, filled: Slots = {}): LexIntent => ({
  name: intent.name,
  slots: { ...emptySlots(intent), ...defaults(intent.slots, sources), ...filled },
  state: "InProgress",
  confirmationState: "None",
});

const defaults = (slots: readonly Slot[], sources: DefaultSources): Slots =>
  Object.fromEntries(
    slots.flatMap(({ name, setting }) => {
      const values = setting.defaultValueSpecification?.defaultValueList ?? [];
      const value = values
        .map(({ defaultValue }) => defaultOf(defaultValue, sources))
        .find((one) => one !== undefined);
      return value === undefined ? [] : [[name, scalar(value)]];
    }),
  );

/**
 * `#context.slot`, `[session attribute]`, `<request attribute>`, and anything else as it stands (guide,
 * context-mgmt-default). Connect sends no request attributes of one's own.
 */
function defaultOf(source: string, { contexts, attributes }: DefaultSources): string | undefined {
  const inner = source.slice(1, -1);
  if (source.startsWith("#")) {
    const [context = "", parameter = ""] = source.slice(1).split(".");
    return contexts.find(({ name }) => name === context)?.contextAttributes[parameter];
  }
  if (source.startsWith("[") && source.endsWith("]")) return attributes[inner];
  if (source.startsWith("<") && source.endsWith(">")) return undefined;
  return source;
}

export const scalar = (interpretedValue: string, originalValue = interpretedValue): SlotValue => ({
  shape: "Scalar",
  value: { originalValue, interpretedValue, resolvedValues: [interpretedValue] },
});
