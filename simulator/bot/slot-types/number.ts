import { heard, matching } from "./heard.ts";
import type { BuiltInSlotType } from "./slot-type.ts";

const any = /(?<![\w.])-?\d+(?:\.\d+)?(?![\w.]\d)/g;
const digitByDigit = /^\d(?: \d)+$/;

/** AMAZON.Number: words and digits as a number in digits (guide); "one two three" as an answer is 123 (unconfirmed). */
export const number: BuiltInSlotType = {
  knows: () => true,
  find: matching(any, ([digits]) => plain(digits)),
  readAnswer: (said, circumstances) => {
    const { text, value } = heard(said.trim(), circumstances);
    return digitByDigit.test(text) ? value(0, text.length, plain(text.replaceAll(" ", "")))[0] : undefined;
  },
};

/** Without leading zeros (unconfirmed). */
function plain(digits: string): string {
  const [, sign = "", whole = "", places = ""] = /^(-?)0*(\d+)(.*)$/.exec(digits) ?? [];
  return sign + whole + places;
}
