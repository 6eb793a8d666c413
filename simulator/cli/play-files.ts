import { fileText } from "../command/file-text.ts";
import { filesOf } from "../command/files-of.ts";
import { messageOf } from "../message-of.ts";
import type { FlowScripts, PlayedCall } from "./flow-scripts.ts";

/** What the help of commands that take scripts tells of them. */
export const aboutScripts = `A script may leave out who calls, the language and the time. Test cases of Amazon Connect are taken too:
*.test-case.json or .yaml, or a CloudFormation template that is named.`;

/** A script that was played, or why it could not be. */
export type PlayedFile = { readonly file: string; readonly milliseconds: number } & (
  | { readonly play: PlayedCall }
  | { readonly unplayable: string }
);

export const scriptFiles = (words: readonly string[]): readonly string[] =>
  filesOf(words, {
    called: "*.call.yaml or *.test-case.json",
    names: /\.(call\.ya?ml|test-case\.(json|ya?ml))$/,
  });

const isScript = (file: string, text: string): boolean =>
  /\.call\.ya?ml$/.test(file) || /^steps:/m.test(text);

/** Plays scripts, so many at a time, and tells of each in the order of the files. */
export async function playFiles(
  files: readonly string[],
  scripts: FlowScripts,
  atATime: number,
  tell: (played: PlayedFile) => void,
): Promise<readonly PlayedFile[]> {
  const played: PlayedFile[] = [];
  for (let from = 0; from < files.length; from += atATime) {
    const some = await Promise.all(files.slice(from, from + atATime).map((file) => playFile(file, scripts)));
    for (const one of some.flat()) tell(one);
    played.push(...some.flat());
  }
  return played;
}

/** A script is one call; a file of Connect's own test cases may hold several. */
async function playFile(file: string, scripts: FlowScripts): Promise<readonly PlayedFile[]> {
  const begun = performance.now();
  const passed = (): number => performance.now() - begun;
  try {
    const text = await fileText(file);
    const plays = isScript(file, text)
      ? [await scripts.play(scripts.read(text, file))]
      : await scripts.playTestCases(text, file);
    return plays.map((play) => ({ file, play, milliseconds: passed() / plays.length }));
  } catch (error) {
    return [{ file, unplayable: messageOf(error), milliseconds: passed() }];
  }
}

/** 0 when all went as scripted, 1 when one went another way, 2 when one could not be played. */
export function exitCodeOf(played: readonly PlayedFile[]): number {
  if (played.some((one) => "unplayable" in one)) return 2;
  return played.some((one) => "play" in one && one.play.deviation) ? 1 : 0;
}

/** `3 calls: 2 went as scripted, 1 went another way.`, with where. */
export function summaryOf(played: readonly PlayedFile[]): string {
  const astray = played.flatMap((one) =>
    "play" in one && one.play.deviation ? [`${one.file}:${one.play.deviation.line}`] : [],
  );
  const unplayable = played.filter((one) => "unplayable" in one).map(({ file }) => file);
  const well = played.length - astray.length - unplayable.length;
  return [
    `${well} of ${played.length} calls went as scripted.`,
    ...(astray.length > 0 ? [`${astray.length} went another way: ${astray.join(", ")}`] : []),
    ...(unplayable.length > 0 ? [`${unplayable.length} could not be played: ${unplayable.join(", ")}`] : []),
    "",
  ].join("\n");
}
