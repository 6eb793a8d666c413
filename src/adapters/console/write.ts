/** Takes text to where it is read; a line ends in `\n`. */
export type Write = (text: string) => void;

export const toStandardOutput: Write = (text) => {
  process.stdout.write(text);
};
