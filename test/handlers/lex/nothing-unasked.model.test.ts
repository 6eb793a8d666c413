import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Order } from "../../../src/domain/index.ts";
import { type IntentName, intentNames } from "../../../src/handlers/index.ts";
import type { HeardWish, Wish } from "../../../src/wording/index.ts";
import { aBotCall } from "./a-bot-call.ts";

/*
 * Whatever is said, in any sequence, to a Lex that confirms everything and fills any slot, and to a reader of wishes
 * that hears anything: the order changes only after a prompt that read back this very change, on a plain yes or key 1.
 */

const plainYes = {
  en_US: ["yes", "yes please", "That's right.", "ok", "go ahead", "sure"],
  ja_JP: ["はい", "はい、お願いします", "ええ", "それでお願いします", "そうです"],
} as const;

/** What agrees to one kind of question only. */
const yesTo = {
  en_US: { CancelOrder: ["cancel my order"], ChangeShippingDate: ["move it"] },
  ja_JP: { CancelOrder: ["キャンセルしたいです"], ChangeShippingDate: ["大丈夫です", "その日で"] },
} as const;

/** What agrees to that date only. */
const yesOn = {
  en_US: { "yes, December 5th": "2026-12-05", "yes, Friday": "2026-11-27" },
  ja_JP: { "はい、24日で": "2026-11-24", "はい、12月4日です": "2026-12-04", "はい、金曜日": "2026-11-27" },
} as const;

const others = {
  en_US: [
    ...[
      "no",
      "no thanks",
      "never mind",
      "yes but not that day",
      "yes, no, wait",
      "wait a second",
      "yes?",
      "not yes",
    ],
    ...[
      "I don't want to cancel",
      "don't cancel it",
      "cancel the change",
      "yes only one of them",
      "only one of them",
    ],
    ...["change the date", "move it", "December 4th", "next week", "tomorrow", "not December 4th"],
    ...[
      "cancel my order",
      "how it stands",
      "goodbye",
      "thank you",
      "say it again",
      "help me",
      "my address",
      "maybe",
    ],
    ...[
      "yes if it is free",
      "February 30th",
      "as soon as possible",
      "make it arrive on Friday",
      "a week later",
    ],
  ],
  ja_JP: [
    ...[
      "いいえ",
      "いや、いいです",
      "やっぱりいいです",
      "はい、ちょっと待ってください",
      "はいじゃないです",
      "はい、でも",
      "はい？",
    ],
    ...[
      "キャンセルしないでください",
      "一つだけキャンセルしたい",
      "キャンセル料はかかりますか",
      "予定どおり発送してください",
    ],
    ...[
      "発送日を変えたい",
      "12月4日",
      "来週",
      "明日",
      "12月4日以外で",
      "その日で",
      "いいです",
      "結構です",
      "大丈夫です",
      "ええと",
    ],
    ...[
      "キャンセルしたいです",
      "状況を教えて",
      "失礼します",
      "ありがとうございます",
      "もう一度お願いします",
      "一週間遅らせて",
    ],
  ],
} as const;

const keys = ["1", "2", "3", "4", "0", "9", "1204", "1205", "0230", "20261204", "#", "*", "7"];

const words: readonly Wish[] = intentNames.filter((name): name is Wish => name !== "FallbackIntent");
const wishes: fc.Arbitrary<HeardWish> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ kind: "none" } as const) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("wish" as const), wish: fc.constantFrom(...words) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("unclear" as const),
      between: fc.subarray([...words], { maxLength: 4 }),
    }),
  },
);

/** Many a call begins with a change that is read back. */
const beginnings = fc.constantFrom<readonly string[]>([], ["2"], ["1"], ["1", "1204"]);

const turns = (localeId: keyof typeof plainYes) =>
  fc.record({
    transcript: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...plainYes[localeId]) },
      { weight: 4, arbitrary: fc.constantFrom<string>(...others[localeId], ...Object.keys(yesOn[localeId])) },
      { weight: 3, arbitrary: fc.constantFrom(...keys) },
      { weight: 1, arbitrary: fc.oneof(fc.constant(""), fc.string({ maxLength: 40, unit: "grapheme" })) },
    ),
    intent: fc.constantFrom<IntentName>(...intentNames),
    confirmationState: fc.constantFrom("Confirmed", "Confirmed", "None", "Denied"),
    slot: fc.constantFrom("2026-12-04", "2026-12-05", "2026-11-30", null),
    source: fc.constantFrom("DialogCodeHook", "FulfillmentCodeHook"),
    heard: wishes,
  });

describe.each(["en_US", "ja_JP"] as const)("%s", (localeId) => {
  const agreedTo = (order: Order): readonly string[] => {
    const about = order.status === "cancelled" ? "CancelOrder" : "ChangeShippingDate";
    const named = Object.entries(yesOn[localeId]).filter(([, date]) => date === order.shippingDate);
    const yes = about === "CancelOrder" ? [] : named.map(([phrase]) => phrase);
    return [...plainYes[localeId], ...yesTo[localeId][about], ...yes, "1", "1#"];
  };

  test("no order changes but as it was read back and agreed to", async () => {
    let changes = 0;
    await fc.assert(
      fc.asyncProperty(beginnings, fc.array(turns(localeId), { maxLength: 10 }), async (begun, said) => {
        let heard: HeardWish = { kind: "none" };
        const call = aBotCall({ localeId, heardWish: () => heard });
        let prompt = { says: "", next: "" };
        for (const key of begun) prompt = await call.presses(key);
        for (const { heard: wish, ...event } of said) {
          const before = await call.stored();
          if (!before) throw new Error("the test's own order is gone");
          heard = wish;
          const answer = await call.turn(event);
          const after = await call.stored();
          if (after && after.version !== before.version) {
            changes += 1;
            const { confirmDate, confirmCancel } = call.wording.dialog;
            expect(prompt.next).toBe("ConfirmIntent");
            expect(prompt.says).toContain(
              after.status === "cancelled" ? confirmCancel(before) : confirmDate(after.shippingDate),
            );
            expect(agreedTo(after)).toContain(event.transcript);
          }
          prompt = answer;
        }
      }),
      { numRuns: 150 },
    );
    expect(changes).toBeGreaterThan(5);
  });
});
