import type { BotDefinition, BotIntent } from "../../bot/bot-definition.ts";

const fallback: BotIntent = {
  name: "FallbackIntent",
  parentIntentSignature: "AMAZON.FallbackIntent",
  utterances: [],
  slots: [],
};

const shippingDate = (prompt: string, maxRetries = 2) =>
  ({ name: "ShippingDate", type: "AMAZON.Date", prompt, maxRetries }) as const;

/** A bot of two languages, small enough to reckon with in one's head. */
export const smallBot: BotDefinition<"en-US" | "ja-JP"> = {
  name: "SmallBot",
  idleSessionSeconds: 300,
  nluConfidenceThreshold: 0.4,
  locales: {
    "en-US": {
      localeId: "en_US",
      voiceId: "Joanna",
      intents: [
        {
          name: "ChangeShippingDate",
          utterances: [
            "I want to change the shipping date",
            "change the date to {ShippingDate}",
            "please ship my order on {ShippingDate}",
            "can you send it later",
          ],
          slots: [shippingDate("On which day should we ship it?")],
        },
        {
          name: "CancelOrder",
          utterances: ["I want to cancel my order", "cancel it", "please cancel the order"],
          slots: [],
        },
        {
          name: "OrderStatus",
          utterances: ["I want to know where my order is", "what is the status", "has it shipped"],
          slots: [],
        },
        fallback,
      ],
    },
    "ja-JP": {
      localeId: "ja_JP",
      voiceId: "Takumi",
      intents: [
        {
          name: "ChangeShippingDate",
          utterances: [
            "発送日を変更したいです",
            "発送日を{ShippingDate}に変えてください",
            "{ShippingDate}に変更してください",
          ],
          slots: [shippingDate("いつの発送にしますか。")],
        },
        {
          name: "CancelOrder",
          utterances: ["注文をキャンセルしたいです", "キャンセルしてください", "注文を取り消してください"],
          slots: [],
        },
        { name: "OrderStatus", utterances: ["注文の状況を教えてください", "いつ届きますか"], slots: [] },
        fallback,
      ],
    },
  },
};
