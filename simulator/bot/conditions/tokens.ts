/** A word of the language of conditions. */
export interface Token {
  readonly kind: "reference" | "function" | "operator" | "constant" | "word" | "(" | ")";
  /** The sign that introduces a reference (`{`, `[`, `((`, `$`); whether a constant was quoted. */
  readonly mark?: string | undefined;
  readonly text: string;
}

/** What each kind looks like; the first that fits is taken. */
const kinds: readonly (readonly [kind: Token["kind"], pattern: RegExp, mark?: string])[] = [
  ["reference", /\(\(([^\s(){}[\]<>=!"]+)\)\)/y, "(("],
  ["reference", /\{([^{}]+)\}/y, "{"],
  ["reference", /\[([^[\]]+)\]/y, "["],
  ["reference", /\$\.([\w.[\]]+)/y, "$"],
  ["constant", /"([^"]*)"/y, '"'],
  ["operator", /(<=|>=|!=|=|<|>|CONTAINS\b)/y],
  ["word", /(AND\b|&&|OR\b|\|\||NOT\b|!)/y],
  ["function", /fn\.(\w+)/y],
  ["(", /(\()/y],
  [")", /(\))/y],
  ["constant", /([^\s(){}[\]<>=!"&|]+)/y],
];

/** The words of a condition, or the rest of it that is none. */
export function tokensOf(expression: string): readonly Token[] | { readonly unread: string } {
  const tokens: Token[] = [];
  let at = 0;
  while (at < expression.length) {
    if (/\s/.test(expression.charAt(at))) {
      at += 1;
      continue;
    }
    const found = tokenAt(expression, at);
    if (!found) return { unread: expression.slice(at) };
    tokens.push(found.token);
    at += found.length;
  }
  return tokens;
}

function tokenAt(expression: string, at: number) {
  for (const [kind, pattern, mark] of kinds) {
    pattern.lastIndex = at;
    const match = pattern.exec(expression);
    if (match) return { token: { kind, mark, text: match[1]?.trim() ?? "" }, length: match[0].length };
  }
  return undefined;
}
