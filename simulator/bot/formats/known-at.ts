import * as z from "zod/mini";

/** The names of the properties that a schema has at a path. */
export function knownAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const inner = unwrapped(schema);
  const [first, ...rest] = path;
  if (inner instanceof z.ZodMiniObject) {
    if (first === undefined) return Object.keys(inner._zod.def.shape);
    const property = inner._zod.def.shape[String(first)];
    return property ? knownAt(property, rest) : [];
  }
  if (inner instanceof z.ZodMiniArray) return knownAt(inner._zod.def.element, rest);
  if (inner instanceof z.ZodMiniRecord) return knownAt(inner._zod.def.valueType, rest);
  return [];
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  const wrapped = [z.ZodMiniOptional, z.ZodMiniDefault, z.ZodMiniReadonly].some(
    (type) => schema instanceof type,
  );
  return wrapped ? unwrapped((schema as z.ZodMiniReadonly)._zod.def.innerType) : schema;
}
