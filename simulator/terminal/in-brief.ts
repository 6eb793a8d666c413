/** What functions are asked and answer, on one line. */
export interface InBrief {
  /** The parameters that Connect passes, or what Lex has heard. */
  asked(event: unknown): string;
  /** A flat map, or what Lex is to do next. */
  answered(reply: unknown): string;
  /** What there is to tell of a flat map. */
  facts(map: unknown): string;
}

/** Leaves out the attributes by which Lex is told how to listen, and the values that the caller hears anyway. */
export function inBrief(heardAnyway: readonly string[]): InBrief {
  const facts = (map: unknown): string =>
    Object.entries(isMap(map) ? map : {})
      .flatMap(([name, value]) => {
        const told = isMap(value) ? at(value, "value", "interpretedValue") : value;
        return name.startsWith("x-amz-lex:") || heardAnyway.includes(name) || (told ?? "") === ""
          ? []
          : [`${name} ${told}`];
      })
      .join("  ");
  return {
    facts,
    asked(event) {
      const parameters = at(event, "Details", "Parameters");
      if (parameters) return facts(parameters);
      const intent = at(event, "sessionState", "intent");
      const words = at(event, "inputTranscript");
      return [`“${words}”`, at(intent, "name"), facts(at(intent, "slots")), at(event, "invocationSource")]
        .filter(Boolean)
        .join("  ");
    },
    answered(reply) {
      const action = at(reply, "sessionState", "dialogAction");
      if (!action) return facts(reply);
      const intent = at(reply, "sessionState", "intent");
      return [facts(action), at(intent, "name"), at(intent, "state")].filter(Boolean).join("  ");
    },
  };
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((within, key) => (isMap(within) ? within[key] : undefined), value);
