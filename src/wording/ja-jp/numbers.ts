const figures = "一二三四五六七八九";

/** 「3」「三」「十二」「二十五」, and no piece of a longer number. */
export const n = `(?<![\\d${figures}十])(\\d{1,3}|[${figures}]?十[${figures}]?|[${figures}])`;

/** What is in every number, as patterns need it. */
export const someNumber = [..."0123456789", ...figures, "十"].join("|");

/** One figure: 「2」「二」 */
export const figure = `([${figures}\\d])`;

export function number(text = ""): number {
  if (/\d/.test(text)) return Number(text);
  const [tens, ones] = text.includes("十") ? text.split("十") : ["零", text];
  return 10 * (tens ? 1 + figures.indexOf(tens) : 1) + (ones ? 1 + figures.indexOf(ones) : 0);
}
