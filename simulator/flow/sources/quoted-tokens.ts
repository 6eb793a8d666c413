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
    const character = text.charAt(at);
    const token = tokenAt(text, at);
    if (token) {
      const words = JSON.stringify(token);
      quoted += within ? inQuotes(token) : words;
    } else if (within && character === "\\") {
      quoted += text.slice(at, at + 2);
    } else {
      quoted += character;
      if (character === '"') within = !within;
    }
    at += token?.length ?? (within && character === "\\" ? 2 : 1);
  }
  return quoted;
}

/** Its own escapes stay; a bare quote would end the text. */
const inQuotes = (token: string): string =>
  token.includes('\\"') ? token : JSON.stringify(token).slice(1, -1);

function tokenAt(text: string, at: number): string | undefined {
  const [, end] = brackets.find(([open]) => text.startsWith(open, at)) ?? [];
  if (end) {
    const to = closing(text, at + 2, end);
    return to === undefined ? undefined : text.slice(at, to);
  }
  percent.lastIndex = at;
  return text.charAt(at) === "%" ? percent.exec(text)?.[0] : undefined;
}

/** Where the token ends, in its own line: braces within it are its own. */
function closing(text: string, from: number, end: string): number | undefined {
  let depth = 0;
  const last = Math.min(text.length, from + longestToken);
  for (let at = from; at < last && text.charAt(at) !== "\n"; at++) {
    if (depth === 0 && text.startsWith(end, at)) return at + end.length;
    if (text.charAt(at) === "{") depth++;
    if (text.charAt(at) === "}") depth--;
  }
  return undefined;
}
