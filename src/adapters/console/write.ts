/** Writes text as it is; each line of it ends in `\n`. */
export type Write = (text: string) => void;

export const toStandardOutput: Write = (text) => {
  process.stdout.write(text);
};
