import { type Block, blocksOf, files, read } from "./markdown.ts";

/** A docstring without its asterisks. */
interface Docstring {
  readonly text: string;
  readonly line: number;
}

export function docstringsOf(file: string): readonly Docstring[] {
  const source = read(file);
  return [...source.matchAll(/\/\*\*([\s\S]*?)\*\//g)].map(({ index, 1: text = "" }) => ({
    text: text.replace(/^\s*\* ?/gm, ""),
    line: source.slice(0, index).split("\n").length,
  }));
}

/** The `@example`s of a file: their fenced blocks, or the whole where none is fenced. */
function examplesOf(file: string): readonly Block[] {
  return docstringsOf(file).flatMap(({ text, line }) =>
    text
      .split(/^@example\b/m)
      .slice(1)
      .flatMap((part) => {
        const [example = ""] = part.split(/^@\w+/m);
        const fenced = blocksOf(example, file, line);
        return fenced.length > 0 ? fenced : [{ language: "ts", text: example, place: `${file}:${line}` }];
      }),
  );
}

/** Every `@example` of the published sources. */
export const examples: readonly Block[] = files
  .filter((file) => /^(src|simulator)\/.*\.tsx?$/.test(file) && !file.includes("/test/"))
  .flatMap(examplesOf);
