import { intrinsicOf } from "./intrinsics.ts";
import { isProperties } from "./properties.ts";

/** What an export calls otherwise. */
const otherNames: Readonly<Record<string, string>> = { buttonsList: "buttons" };

/** `IdleSessionTTLInSeconds` and `idleSessionTTLInSeconds` as the model has it: `idleSessionTtlInSeconds`. */
export function modelName(name: string): string {
  const calm = name.replace(/[A-Z]+(?=[A-Z][a-z]|$)/g, (run) => run.charAt(0) + run.slice(1).toLowerCase());
  const camel = calm.charAt(0).toLowerCase() + calm.slice(1);
  return (Object.hasOwn(otherNames, camel) && otherNames[camel]) || camel;
}

/** Properties whose keys are names that somebody chose, or attempts: they stay as they are. */
const keyedByName = ["promptAttemptsSpecification", "sessionAttributes", "slots"];

/** Maps of an export that are lists in CloudFormation, by what key and value are called there. */
const lists: Readonly<Record<string, readonly [key: string, value: string]>> = {
  sessionAttributes: ["key", "value"],
  slots: ["slotName", "slotValueOverride"],
};

/** Words of the API for those of CloudFormation. */
const words: Readonly<Record<string, string>> = {
  OriginalValue: "ORIGINAL_VALUE",
  TopResolution: "TOP_RESOLUTION",
  Concatenation: "CONCATENATION",
};

/** A bot of CloudFormation or of an export, in the model's names and shape; what is null was left out. */
export function inModelNames(value: unknown, keepsKeys = false): unknown {
  if (Array.isArray(value)) return value.map((item) => inModelNames(item));
  if (!isProperties(value) || intrinsicOf(value)) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(
    entries.map(([key, inner]) => {
      const name = keepsKeys ? key : modelName(key);
      if (name === "resolutionStrategy" && typeof inner === "string") return [name, words[inner] ?? inner];
      const held = inModelNames(inner, keyedByName.includes(name));
      return [name, keepsKeys ? held : asList(name, held)];
    }),
  );
}

function asList(name: string, value: unknown): unknown {
  const [key, held] = (Object.hasOwn(lists, name) && lists[name]) || [];
  if (!key || !held || !isProperties(value)) return value;
  return Object.entries(value).map(([own, inner]) => ({ [key]: own, [held]: inner }));
}
