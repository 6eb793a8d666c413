/** What a function was asked, on one line: the parameters that Connect passes, or what Lex has heard. */
export function askedInBrief(event: unknown): string {
  const parameters = at(event, "Details", "Parameters");
  if (parameters) return facts(parameters);
  const intent = at(event, "sessionState", "intent");
  const words = at(event, "inputTranscript");
  return [`“${words}”`, at(intent, "name"), facts(at(intent, "slots")), at(event, "invocationSource")]
    .filter(Boolean)
    .join("  ");
}

/** What it answered: a flat map, or what Lex is to do next. What is said to the caller is heard anyway. */
export function answeredInBrief(reply: unknown): string {
  const action = at(reply, "sessionState", "dialogAction");
  if (!action) return facts(reply);
  const intent = at(reply, "sessionState", "intent");
  return [facts(action), at(intent, "name"), at(intent, "state")].filter(Boolean).join("  ");
}

/** Sentences, which the caller hears, and how Lex is to listen. */
const heardAnyway = /^(message$|told$|x-amz-lex:)/;

/** What there is to tell of a flat map. */
export const facts = (map: unknown): string =>
  Object.entries(isMap(map) ? map : {})
    .flatMap(([name, value]) => {
      const told = isMap(value) ? at(value, "value", "interpretedValue") : value;
      return heardAnyway.test(name) || told === undefined || told === null || told === ""
        ? []
        : [`${name} ${told}`];
    })
    .join("  ");

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((within, key) => (isMap(within) ? within[key] : undefined), value);
