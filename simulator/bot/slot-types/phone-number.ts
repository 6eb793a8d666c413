import { matching } from "./heard.ts";
import type { BuiltInSlotType } from "./slot-type.ts";

/** AMAZON.PhoneNumber: the digits without punctuation, with the plus sign if there was one (guide). Seven at least. */
export const phoneNumber: BuiltInSlotType = {
  knows: () => true,
  find: matching(/(?<![\p{L}\p{N}])\+?[(\d](?:[ ().,-]{0,3}\d){5,17}(?![\p{L}\p{N}])/gu, ([written]) => {
    const digits = written.replace(/[^\d+]/g, "");
    const { length } = digits.replace("+", "");
    return length >= 7 && length <= 15 ? digits : undefined;
  }),
};
