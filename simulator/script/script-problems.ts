import { type Document, isNode, type LineCounter } from "yaml";

/** What is wrong with a script, line by line, and what would be right. */
export class ScriptUnreadable extends Error {
  override readonly name = "ScriptUnreadable";
}

type Path = readonly PropertyKey[];

/** What is wrong with a value, and where it stands within what holds it. */
export interface Issue {
  readonly path: Path;
  /** What would be right. */
  readonly message: string;
}

/** All that is found wrong with a script while it is read. */
export interface ScriptProblems {
  add(line: number, problem: string): void;
  /** Adds what a schema found wrong with the value that stands at that path. */
  addIssues(issues: readonly Issue[], at: Path): void;
  /** The line of what stands there, or of what it is missing from. */
  lineOf(path: Path): number;
  /** @throws {ScriptUnreadable} when there is any. */
  stop(): void;
}

export function scriptProblems(document: Document, lines: LineCounter, file: string): ScriptProblems {
  const problems: string[] = [];
  const lineOf = (path: Path): number => {
    const node = document.getIn(path, true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    return path.length === 0 ? 1 : lineOf(path.slice(0, -1));
  };
  const add = (line: number, problem: string): void => {
    problems.push(`${file}:${line}: ${problem}`);
  };
  // The first of them tells; it may quote all that comes after it.
  for (const { pos, message } of document.errors.slice(0, 1))
    add(lines.linePos(pos[0]).line, message.replace(/^(.{100}).+$/s, "$1 …").replace(/\s+/g, " "));
  return {
    add,
    lineOf,
    addIssues(issues, at) {
      for (const { path, message } of issues) {
        const names = [...at, ...path].filter((part) => typeof part === "string" && part !== "steps");
        add(lineOf([...at, ...path]), [...(names.length > 0 ? [names.join(".")] : []), message].join(": "));
      }
    },
    stop() {
      if (problems.length > 0) throw new ScriptUnreadable(problems.join("\n"));
    },
  };
}
