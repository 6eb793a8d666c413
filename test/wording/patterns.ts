/** The sources of all regular expressions that are run meanwhile, whoever made them. */
export function patternsRunIn(work: () => void): ReadonlySet<string> {
  const sources = new Set<string>();
  const { exec } = RegExp.prototype;
  // Every method of strings and patterns ends here.
  RegExp.prototype.exec = function (text) {
    sources.add(this.source);
    return exec.call(this, text);
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return sources;
}

/** The words in a pattern: what stands between its signs, of a class of characters the first one, and a digit for any. */
export const literalsOf = (source: string): readonly string[] =>
  source
    .replace(/\\d/g, "1")
    .replace(/\\[a-zA-Z](?:\{[^}]*\})?|\{[\d,]*\}|\(\?(?:<?[=!]|:|<\w+>)/g, "|")
    .replace(/\[\^?(.)[^\]]*\]/g, "$1")
    .split(/[()|*+?^$\\]+/)
    .filter((literal) => literal !== "");
