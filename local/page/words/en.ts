import type { PanelWords } from "./words.ts";

export const en: PanelWords = {
  who: "Who is calling?",
  unknown: "Unknown number",
  unknownHint: "The line asks for phone and order number.",
  withheld: "Withheld number",
  withheldHint: "The line asks for phone and order number.",
  noOrders: "no orders",
  texts: "Text messages",
  noTexts: "No text has arrived yet.",
  orders: "Orders, as they are stored now",
  order: "Order",
  item: "Item",
  customer: "Customer",
  ships: "Ships",
  status: "Status",
  version: "Version",
  notice: "Text owed",
  statuses: { placed: "placed", shipped: "shipped", cancelled: "cancelled" },
  owed: "owed",
  failed: "given up",
  askingNumber: "The one that asks for the language",
  wording: {
    title: "What the line says",
    about: "Change a sentence and hear it at once. {1}, {2} stand for names and dates; keep each of them.",
    none: "Nothing has been said yet.",
    reworded: "changed",
    say: "Say it so",
    restore: "As it was",
    restoreAll: "All as it was",
    patch: "The difference",
    apply: "Keep it: git apply wording.patch in the repository’s folder, then npm run deploy.",
    take: "Save wording.patch",
  },
  postedHours: "Monday to Friday, 9 to 18",
  nextOpening: "When the desk opens next",
  afterCutoff: "After the cut-off",
  scenarios: {
    "desk-closed": {
      label: "Desk closed",
      about: () =>
        "It is eight in the evening. Orders can still be changed; ask for a person (press 0), and the line offers a call back.",
    },
    "queue-full": {
      label: "Queue full",
      about: () =>
        "Too many callers are waiting for a person. Press 0: the line cannot put you through, and offers a call back.",
    },
    "database-down": {
      label: "Database down",
      about: () => "No order can be read. Call, and the line puts you through to a person.",
    },
    "texts-down": {
      label: "Texts down",
      about: () =>
        "Cancel an order: that is stored, and its text is owed. Mend sns and add 10 minutes: it arrives.",
    },
    shipped: {
      label: "Already shipped",
      about: () => "Every order left yesterday. Try to move or cancel one: the line says why it cannot.",
    },
    "past-the-cut-off": {
      label: "Past the cut-off",
      about: () => "It is 17:05, and every order ships tomorrow. Try to move one: it is too late to change.",
    },
    withheld: {
      label: "Number withheld",
      about: ({ phone, order }) =>
        `The line cannot see who calls. Give a customer’s phone number, ${phone}#, and order number, ${order}#.`,
    },
    unknown: {
      label: "Number unknown",
      about: ({ phone, order }) =>
        `No order belongs to this number. Claim a customer’s: phone number ${phone}#, order number ${order}#.`,
    },
  },
  how: {
    hangs: "hangs",
    throws: "throws",
    "answers rubbish": "answers rubbish",
    "answers nothing": "answers nothing",
    "answers late": "answers too late",
    "has no database": "reaches no table",
    "is down": "is down",
    "loses the answer": "loses the answer to a change",
    "is full": "is full",
  },
};
