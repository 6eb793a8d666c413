/** How a token opens, and how it closes. */
const brackets = [
  ["${", "}"],
  ["{{", "}}"],
  ["<<", ">>"],
] as const;

const percent = /%[\w.-]+%/y;

/** A bracket that closes further on than this is no token's. */
const longestToken = 500;

/** A template of JSON with its tokens made texts: those that stand bare are quoted, quotes within one are escaped. */
export function quotedTokens(text: string): string {
  let quoted = "";
  let within = false;
  for (let at = 0; at < text.length; ) {
    const token = tokenAt(text, at);
    const taken = token ?? text.slice(at, at + (within && text.charAt(at) === "\\" ? 2 : 1));
    if (token) quoted += within ? inQuotes(token) : JSON.stringify(token);
    else quoted += taken;
    if (taken === '"') within = !within;
    at += taken.length;
  }
  return quoted;
}

/** Its own escapes stay; a bare quote would end the text. */
const inQuotes = (token: string): string =>
  token.includes('\\"') ? token : JSON.stringify(token).slice(1, -1);

function tokenAt(text: string, at: number): string | undefined {
  const [, end] = brackets.find(([open]) => text.startsWith(open, at)) ?? [];
  if (end) {
    const token = text.slice(at, closing(text, at + 2, end));
    // With a quote left over, it would run into the next text.
    return token.split('"').length % 2 === 1 ? token || undefined : undefined;
  }
  percent.lastIndex = at;
  return text.charAt(at) === "%" ? percent.exec(text)?.[0] : undefined;
}

/** Where the token ends, in its own line: braces within it are its own. 0 if it does not. */
function closing(text: string, from: number, end: string): number {
  const [near = ""] = text.slice(from, from + longestToken).split("\n", 1);
  if (!near.includes(end)) return 0;
  let depth = 0;
  for (let at = 0; at < near.length; at++) {
    if (depth === 0 && near.startsWith(end, at)) return from + at + end.length;
    if (near.charAt(at) === "{") depth++;
    if (near.charAt(at) === "}") depth--;
  }
  return 0;
}
