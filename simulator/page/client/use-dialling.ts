import { useState } from "preact/hooks";
import type { PageLine } from "../page-line.ts";
import type { CallerChoice } from "../page-panel.ts";
import { isOf } from "./language.ts";
import type { PageLanguage } from "./words/by-language.ts";

/** Who is to call, and which number they dial. */
export interface Dialling extends CallerChoice {
  /** Lets that one call until another is chosen; whoever was chosen before, when there is none. */
  lend(from: CallerChoice["from"]): void;
  numberAmong(numbers: PageLine["numbers"]): string;
  setNumber(number: string): void;
}

/** A caller dials the number of their language, or else of the page's, until another is chosen by hand. */
export function useDialling(language: PageLanguage): Dialling {
  const [chosen, setChosen] = useState<{
    readonly from: CallerChoice["from"];
    readonly speaks?: string | undefined;
  }>({ from: undefined });
  const [lent, lend] = useState<CallerChoice["from"]>();
  const { from, speaks } = lent === undefined ? chosen : { from: lent };
  const [byHand, setNumber] = useState<string>();
  return {
    from,
    choose(one, spoken) {
      setChosen({ from: one, speaks: spoken });
      lend(undefined);
    },
    lend,
    numberAmong: (numbers) =>
      byHand ??
      (
        numbers.find((one) => one.language !== undefined && one.language === speaks) ??
        numbers.find((one) => isOf(language, one.language)) ??
        numbers[0]
      ).number,
    setNumber,
  };
}
