import type { FlowReferences } from "../../infra/flow/flow-references.ts";
import { numberToken } from "../../infra/flow/number-tokens.ts";
import { languages } from "../../src/domain/index.ts";
import { numbers } from "./numbers.ts";

const names = [
  "look-up-order",
  "cancel-order",
  "change-shipping-date",
  "bot",
  "queue",
  "hours",
  "whisper",
] as const satisfies readonly (keyof FlowReferences)[];

/** What stands for the flow's tokens on this machine: the resources' own names, and the numbers that can be dialled. */
export const localReferences: FlowReferences = {
  ...Object.fromEntries(names.map((name) => [name, name])),
  ...Object.fromEntries(languages.map((language) => [numberToken(language), numbers[language]])),
  country: "JP",
  ...Object.fromEntries(
    languages.flatMap((language) => [
      [`greeting-${language}`, "Thank you for calling. お電話ありがとうございます。"],
      [`closed-${language}`, "Our representatives are not available right now. 受付時間外です。"],
    ]),
  ),
};
