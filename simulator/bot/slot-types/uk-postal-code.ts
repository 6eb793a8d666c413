import { matching } from "./heard.ts";
import type { BuiltInSlotType } from "./slot-type.ts";
import { spelled } from "./spelled.ts";

/** AA9A, A9A, A9, A99, AA9 or AA99, then 9AA (guide). */
const format = "([a-z]{1,2}\\d[a-z\\d]?) ?(\\d[a-z]{2})";

/** AMAZON.UKPostalCode: `SW1A 1AA`, with its space; of its format alone, not whether there is such a code (guide). */
export const ukPostalCode: BuiltInSlotType = {
  knows: (_, localeId) => localeId === "en_GB",
  find: matching(new RegExp(`(?<![\\w])${format}(?!\\w)`, "g"), ([, outward, inward]) =>
    standard(outward, inward),
  ),
  readAnswer: (said, circumstances) => {
    const letters = spelled(said, circumstances);
    const [, outward, inward] = new RegExp(`^${format}$`).exec(letters?.together ?? "") ?? [];
    return outward ? letters?.value(0, letters.text.length, standard(outward, inward))[0] : undefined;
  },
};

const standard = (outward = "", inward = ""): string => `${outward} ${inward}`.toUpperCase();
