import { LineCounter, parseDocument } from "yaml";

/**
 * The value of a text in YAML, of which JSON is a part.
 * @throws {Error} that names file and line.
 */
export function readYaml(text: string, file: string): unknown {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const [problem] = document.errors;
  if (problem) throw new Error(`${file}:${lineCounter.linePos(problem.pos[0]).line}: ${problem.message}`);
  return document.toJS();
}
