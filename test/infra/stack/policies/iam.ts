type OneOrMore = string | readonly string[];

/** A statement of a policy, as IAM's policy language has it. */
export interface Statement {
  readonly Effect: string;
  /** Whom it is about; an identity's own policy names nobody. */
  readonly Principal?: OneOrMore | Readonly<Record<string, OneOrMore>>;
  readonly Action: OneOrMore;
  readonly Resource?: OneOrMore;
  readonly NotResource?: OneOrMore;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, OneOrMore>>>>;
}

/** What somebody would do. */
export interface Act {
  /** A service as `events.amazonaws.com`, or a role's ARN. */
  readonly by: string;
  readonly action: string;
  readonly on: string;
  /** What conditions are about, as `aws:SourceArn`. */
  readonly context?: Readonly<Record<string, string>>;
}

/** Whether the statements let it happen: one allows it and none denies it. */
export function isAllowed(statements: readonly Statement[], act: Act): boolean {
  const applying = statements.filter((statement) => applies(statement, act));
  return (
    applying.some(({ Effect }) => Effect === "Allow") && !applying.some(({ Effect }) => Effect === "Deny")
  );
}

/** @throws when the statement has an element that this does not know: it can't be judged then. */
function applies(statement: Statement, { by, action, on, context = {} }: Act): boolean {
  const { Effect, Principal, Action, Resource, NotResource, Condition = {}, ...unknown } = statement;
  const others = Object.keys(unknown).filter((name) => name !== "Sid");
  if (others.length > 0) throw new Error(`a statement with ${others.join()} is not understood`);
  const principals = typeof Principal === "object" ? Object.values(Principal).flat() : Principal;
  return (
    (principals === undefined || listOf(principals).some((one) => one === "*" || one === by)) &&
    listOf(Action).some((pattern) => matches(pattern.toLowerCase(), action.toLowerCase())) &&
    (Resource === undefined || listOf(Resource).some((pattern) => matches(pattern, on))) &&
    (NotResource === undefined || !listOf(NotResource).some((pattern) => matches(pattern, on))) &&
    Object.entries(Condition).every(([operator, keys]) =>
      Object.entries(keys).every(([key, wanted]) => holds(operator, context[key], listOf(wanted))),
    )
  );
}

/** A condition on something that the act does not tell does not hold. */
function holds(operator: string, is: string | undefined, wanted: readonly string[]): boolean {
  const judge = operators[operator];
  if (!judge) throw new Error(`a condition ${operator} is not understood`);
  return is !== undefined && wanted.some((one) => judge(is, one));
}

const matching = (is: string, wanted: string) => matches(wanted, is);
const operators: Readonly<Record<string, (is: string, wanted: string) => boolean>> = {
  StringEquals: (is, wanted) => is === wanted,
  StringLike: matching,
  ArnEquals: matching,
  ArnLike: matching,
  Bool: (is, wanted) => is === wanted,
};

const listOf = (one: OneOrMore): readonly string[] => (typeof one === "string" ? [one] : one);

/** Whether the text is as the pattern, in which `*` is any text and `?` any character. */
function matches(pattern: string, text: string): boolean {
  const parts = pattern
    .split("*")
    .map((part) => part.replace(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("?", "."));
  return new RegExp(`^${parts.join(".*")}$`, "s").test(text);
}
