/** What a script expects to hear or read: some of its words, or `/a regular expression/`. */
export interface Pattern {
  /** As the script has it. */
  readonly text: string;
  readonly expression?: RegExp;
}

const slashed = /^\/(.+)\/([imsu]*)$/s;

/** @throws {SyntaxError} when what stands between slashes is no regular expression. */
export function pattern(text: string): Pattern {
  const [, source, flags] = slashed.exec(text) ?? [];
  return source === undefined ? { text } : { text, expression: new RegExp(source, flags) };
}

export const fits = ({ text, expression }: Pattern, heard: string): boolean =>
  expression ? expression.test(heard) : heard.includes(text);

/** How a script says what fits this text: the text itself, or a regular expression where it would be taken for one. */
export const patternFor = (text: string): string =>
  slashed.test(text) ? `/^${text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")}$/` : text;
