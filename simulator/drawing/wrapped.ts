/** A text in lines of so many letters, broken between words; Japanese, whose letters take twice the room, anywhere. */
export function wrapped(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").flatMap((one) => broken(one, letters))) {
    const last = lines.at(-1);
    if (last !== undefined && roomOf(last) + roomOf(word) < letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const isWide = (letter: string): boolean => letter > "\u2fff";

/** The room that a text takes, in letters. */
const roomOf = (text: string): number =>
  [...text].reduce((room, letter) => room + (isWide(letter) ? 2 : 1), 0);

/** What begins no line in Japanese. */
const closes = "、。」”）)";

/** A text without spaces in pieces that fit; one in the Latin script stays whole. */
function broken(text: string, letters: number): readonly string[] {
  if (![...text].some(isWide)) return text ? [text] : [];
  const pieces = [""];
  for (const letter of text) {
    const piece = `${pieces.at(-1)}${letter}`;
    if (roomOf(piece) > letters && !closes.includes(letter)) pieces.push(letter);
    else pieces[pieces.length - 1] = piece;
  }
  return pieces;
}
