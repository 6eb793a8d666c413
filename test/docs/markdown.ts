import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const root = join(import.meta.dirname, "../..");

/** A fenced block of a Markdown file or of a docstring. */
export interface Block {
  /** What the fence says that it is; empty where it says nothing. */
  readonly language: string;
  readonly text: string;
  /** Where it begins, as `README.md:12`. */
  readonly place: string;
}

const left = /^(node_modules|dist|coverage|cdk\.out|reports|\..*)$/;

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !left.test(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path) : [path];
    });
}

/** Every file of the repository that somebody wrote, from its root. */
export const files = [...filesIn("."), ".ci/run"];

export const read = (file: string): string => readFileSync(join(root, file), "utf8");

export const markdownFiles = files.filter((file) => file.endsWith(".md"));

/** Fences of other kinds, which would hide what they hold. */
const otherFence = /^\s*(~~~|>\s*(```|~~~))/m;

/** The fenced blocks of a text, in order. Fences may be indented, as in a list. */
export function blocksOf(text: string, file: string, firstLine = 1): readonly Block[] {
  if (otherFence.test(text)) throw new Error(`${file}: a block that is fenced or quoted in another way`);
  const blocks: Block[] = [];
  let open: { indent: number; language: string; line: number; lines: string[] } | undefined;
  text.split("\n").forEach((line, index) => {
    const [, indent = "", language = ""] = /^(\s*)```(.*)$/.exec(line) ?? [undefined];
    const fence = /^\s*```/.test(line);
    if (open && fence) {
      blocks.push({ language: open.language, text: open.lines.join("\n"), place: `${file}:${open.line}` });
      open = undefined;
    } else if (open) open.lines.push(line.slice(open.indent));
    else if (fence)
      open = { indent: indent.length, language: language.trim(), line: firstLine + index, lines: [] };
  });
  if (open) throw new Error(`${file}:${open.line}: a block that nobody closes`);
  return blocks;
}

export const markdownBlocks: readonly Block[] = markdownFiles.flatMap((file) => blocksOf(read(file), file));

/** What stands in a Markdown file outside of its fenced blocks. */
export const proseOf = (file: string): string => read(file).replace(/^\s*```[\s\S]*?^\s*```$/gm, "");
