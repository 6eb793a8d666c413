/** An argument or a block of Terraform's language: `name = value`, `"name": value`, `resource "type" "name" { … }`. */
export interface HclEntry {
  readonly header: string;
  /** As it is written; of a block, what is within its braces. */
  readonly value: string;
  readonly block: boolean;
}

const closers: Readonly<Record<string, RegExp>> = { "{": /\}/y, "[": /\]/y, "(": /\)/y };
const heredoc = /<<-?[ \t]*(\w+)[^\n]*\n/y;
const trivia = /(?:\s|,|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/y;

/** The entries of a file, of a block's body or of an object. */
export function hclEntries(text: string): readonly HclEntry[] {
  const entries: HclEntry[] = [];
  for (let at = after(trivia, text, 0); at < text.length; at = after(trivia, text, at)) {
    const headerEnd = scan(text, at, /[=:{\n]/y);
    const header = text.slice(at, headerEnd).trim();
    const block = text.charAt(headerEnd) === "{";
    const end = block ? skip(text, headerEnd) : scan(text, headerEnd + 1, /[,\n#]|\/[/*]/y);
    const value = block ? text.slice(headerEnd + 1, end - 1) : text.slice(headerEnd + 1, end).trim();
    entries.push({ header, value, block });
    at = Math.max(end, at + 1);
  }
  return entries;
}

/** The expressions of a list, as they are written. */
export function hclItems(text: string): readonly string[] {
  const items: string[] = [];
  for (let at = after(trivia, text, 0); at < text.length; at = after(trivia, text, at)) {
    const end = scan(text, at, /,/y);
    items.push(text.slice(at, end).trim());
    at = Math.max(end, at + 1);
  }
  return items;
}

/** The words of a heredoc, if the expression is one. */
export function hclHeredoc(expression: string): string | undefined {
  heredoc.lastIndex = 0;
  const [opening, end] = heredoc.exec(expression) ?? [];
  if (!opening || !end) return undefined;
  const lines = expression.slice(opening.length).split("\n");
  const last = lines.findIndex((line) => line.trim() === end);
  return last === -1 ? undefined : lines.slice(0, last).join("\n");
}

/** Whether an expression is one bracket or one text in quotes, from its first character to its last. */
export const hclWhole = (expression: string): boolean =>
  /^["({[]/.test(expression) && skip(expression, 0) === expression.length;

/** The first place from here where this fits that stands in no text, bracket, heredoc or comment. */
function scan(text: string, from: number, wanted: RegExp): number {
  for (let at = from; at < text.length; at = skip(text, at)) {
    wanted.lastIndex = at;
    if (wanted.test(text)) return at;
  }
  return text.length;
}

/** Past the character, or past all of what opens there. */
function skip(text: string, at: number): number {
  const character = text.charAt(at);
  if (character === '"') return pastQuotes(text, at + 1);
  const end = closers[character];
  if (end) return scan(text, at + 1, end) + 1;
  if (character === "#" || text.startsWith("//", at)) return upTo("\n", text, at);
  if (text.startsWith("/*", at)) return upTo("*/", text, at) + 2;
  const body = after(heredoc, text, at);
  if (body === at) return at + 1;
  heredoc.lastIndex = at;
  const [, name = ""] = heredoc.exec(text) ?? [];
  const closing = new RegExp(String.raw`^[ \t]*${name}[ \t]*\r?$`, "m").exec(text.slice(body));
  return closing ? body + closing.index + closing[0].length : text.length;
}

function upTo(end: string, text: string, from: number): number {
  const at = text.indexOf(end, from + 1);
  return at === -1 ? text.length : at;
}

function pastQuotes(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charAt(at) !== '"') {
    if (text.startsWith("$${", at) || text.startsWith("%%{", at)) at += 3;
    else if (text.startsWith("${", at) || text.startsWith("%{", at)) at = skip(text, at + 1);
    else at += text.charAt(at) === "\\" ? 2 : 1;
  }
  return at + 1;
}

function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}
