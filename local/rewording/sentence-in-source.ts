import ts from "typescript";

/**
 * A sentence as it stands in the sources: a string, or a template whose values are numbered. What stands before its first
 * word and after its last one is not of it.
 */
export interface SentenceInSource {
  /** Its file, from the top of the repository. */
  readonly file: string;
  /** Where it stands there, in characters. */
  readonly start: number;
  readonly end: number;
  /** The words between the values; one more than there are values. */
  readonly words: readonly string[];
  /** What the values are, as the source has them. */
  readonly values: readonly string[];
  /** What it is enclosed by there. */
  readonly quote: '"' | "'" | "`";
}

/** A sentence has at least as many letters of its own, and more than one word where words are apart. */
const leastLetters = 8;

/** All sentences of a source file. */
export function sentencesIn(source: string, file: string): readonly SentenceInSource[] {
  const found: SentenceInSource[] = [];
  const visit = (node: ts.Node): void => {
    const sentence = sentenceAt(node, source, file);
    // What stands within the values of a sentence belongs to it.
    if (sentence && hasWords(sentence)) found.push(sentence);
    else node.forEachChild(visit);
  };
  ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true).forEachChild((node) => {
    if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) visit(node);
  });
  return found;
}

const hasWords = ({ words }: SentenceInSource): boolean =>
  words.join("").replace(/[^\p{L}]/gu, "").length >= leastLetters &&
  words.some((piece) => /\s|[\u3040-\u9fff]/.test(piece));

function sentenceAt(node: ts.Node, source: string, file: string): SentenceInSource | undefined {
  if (ts.isTemplateExpression(node)) return ofTemplate(node, source, file);
  if (!ts.isStringLiteral(node) && !ts.isNoSubstitutionTemplateLiteral(node)) return undefined;
  const [start, end] = [node.getStart() + 1, node.getEnd() - 1];
  return { file, start, end, words: [node.text], values: [], quote: quoteAt(source, start - 1) };
}

const quoteAt = (source: string, at: number): SentenceInSource["quote"] => {
  const quote = source[at];
  return quote === '"' || quote === "'" ? quote : "`";
};

function ofTemplate(
  { head, templateSpans }: ts.TemplateExpression,
  source: string,
  file: string,
): SentenceInSource {
  const literals = [head, ...templateSpans.map(({ literal }) => literal)];
  const first = literals.findIndex(({ text }) => text !== "");
  const last = literals.findLastIndex(({ text }) => text !== "");
  const within = literals.slice(Math.max(first, 0), last + 1);
  const end = within.at(-1)?.getEnd() ?? 0;
  return {
    file,
    // A piece begins with ` or } and ends with ${ or `.
    start: (within[0]?.getStart() ?? 0) + 1,
    end: source.slice(0, end).endsWith("${") ? end - 2 : end - 1,
    words: within.map(({ text }) => text),
    values: templateSpans
      .slice(Math.max(first, 0), Math.max(last, 0))
      .map(({ expression }) => expression.getText()),
    quote: "`",
  };
}
