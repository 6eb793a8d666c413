import type { HeardWish, Wish } from "../../../src/wording/index.ts";

/** The words that name a wish here. The real reader knows far more of them; the hook only needs to be told. */
const words: readonly (readonly [RegExp, Wish])[] = [
  [/another order|別の注文/, "OtherOrder"],
  [/how it stands|status|where is|状況/, "OrderStatus"],
  [/representative|operator|オペレーター/, "SpeakToAgent"],
  [/never mind|leave it as it is|やっぱりいい/, "LeaveAsIs"],
  [/goodbye|失礼します/, "Goodbye"],
  [/say it again|もう一度/, "Repeat"],
  [/help me|使い方/, "Help"],
  [/in Japanese|英語/, "OtherLanguage"],
  [/call me back|折り返し/, "CallMeBack"],
  [/my address|住所/, "ChangeAddress"],
  [/one of them|一つだけ/, "ChangeItems"],
  [/not arrived|届いていない/, "NotArrived"],
  [/in the morning|午前中/, "TimeOfDay"],
  [/(change|move) (it|the date)\b|日を変え/, "ChangeShippingDate"],
  [/^cancel\b|キャンセルした/, "CancelOrder"],
];

export function wishOf(said: string): HeardWish {
  if (/don't|しないで/.test(said)) return { kind: "unclear", between: ["CancelOrder", "ChangeShippingDate"] };
  const wish = words.find(([word]) => word.test(said))?.[1];
  return wish ? { kind: "wish", wish } : { kind: "none" };
}
