/** Frequencies (Hz) that sound together, from a second on, for so many seconds. */
export interface Tone {
  readonly frequencies: readonly number[];
  readonly at: number;
  readonly seconds: number;
}

const rows = [697, 770, 852, 941] as const;
const columns = [1209, 1336, 1477] as const;
const keypad = ["123", "456", "789", "*0#"] as const;

/** The tones of keys pressed one after the other, as a telephone sends them (DTMF, ITU-T Q.23). */
export const keyTones = (keys: string): readonly Tone[] =>
  [...keys].flatMap((key, index) => {
    const row = keypad.findIndex((line) => line.includes(key));
    const low = rows[row];
    const high = columns[keypad[row]?.indexOf(key) ?? -1];
    return low && high ? [{ frequencies: [low, high], at: index * 0.18, seconds: 0.12 }] : [];
  });

/** The other telephone rings once, as it does in the country called: Japan's tone trembles 16 times a second. */
export const ringingTone = (to: string | undefined): readonly Tone[] => [
  { frequencies: to?.startsWith("+81") ? [400, 416] : [440, 480], at: 0, seconds: 1 },
];

export const hangUpTone: readonly Tone[] = [
  { frequencies: [400], at: 0.1, seconds: 0.2 },
  { frequencies: [400], at: 0.5, seconds: 0.2 },
];

/** Seconds until the last has died away. */
export const lengthOf = (tones: readonly Tone[]): number =>
  Math.max(0, ...tones.map(({ at, seconds }) => at + seconds));
