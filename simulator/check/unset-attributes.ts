import type { CheckedFlow, Finding } from "./checked-flow.ts";

const read = /\$\.(Attributes|FlowAttributes)\.(?:([\w-]*\w)|\['([^']*)'\])/g;

/** The attributes that blocks set, as `Attributes.plan`, so that one flow can set what another reads. */
export const attributesSet = ({ sources }: CheckedFlow): readonly string[] =>
  [...sources.values()].flatMap(({ Type, Parameters }) =>
    Type === "UpdateContactAttributes"
      ? keysOf(Parameters, "Attributes")
      : Type === "UpdateFlowAttributes"
        ? keysOf(Parameters, "FlowAttributes")
        : [],
  );

/** Attributes that blocks read, and that nothing sets which is known here. */
export function unsetAttributes({ sources }: CheckedFlow, set: ReadonlySet<string>): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const { Identifier: block, Parameters } of sources.values())
    for (const [, kind = "", plain = "", quoted = ""] of (JSON.stringify(Parameters) ?? "").matchAll(read)) {
      const name = `${kind}.${plain || quoted}`;
      if (set.has(name) || found.has(name)) continue;
      const what = `$.${name} is read, and no block that is checked here sets it`;
      const cure = "set it, unless the contact brings it along or another flow sets it";
      found.set(name, { level: "hint", block, what, cure });
    }
  return [...found.values()];
}

const keysOf = (parameters: unknown, kind: "Attributes" | "FlowAttributes"): readonly string[] =>
  Object.entries(typeof parameters === "object" && parameters !== null ? parameters : {})
    .filter(([key]) => key === kind)
    .flatMap(([, values]) => (typeof values === "object" && values !== null ? Object.keys(values) : []))
    .map((name) => `${kind}.${name}`);
