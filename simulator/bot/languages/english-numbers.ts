import { counted, numbersInWords } from "./numbers-in-words.ts";

/** Numbers of an English text, as the guide's page on AMAZON.Number has them. */
export const englishNumbers = numbersInWords({
  values: {
    oh: 0,
    ...counted("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"),
    ...counted("fifteen sixteen seventeen eighteen nineteen", 15),
    ...counted("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
  },
  times: { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 },
  one: "a",
  ...{ and: "and", andBelow: 100, points: ["point", "dot"], signs: ["minus", "negative"] },
});
