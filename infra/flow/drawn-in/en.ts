import type { DrawnWords } from "./drawn-words.ts";

export const en: DrawnWords = {
  phases: {
    language: { title: "Language", about: "by the number dialled or by choice, and again on request" },
    welcome: { title: "Welcome", about: "voice and texts of that language, and a greeting" },
    find: { title: "Find", about: "the orders of the calling number, one after another" },
    cure: { title: "Cure", about: "not found or refused: to where that can be cured" },
    prove: { title: "Prove", about: "the order number's last digits, where the shop asks for them" },
    claim: { title: "Claim", about: "number unknown or withheld: phone and order number" },
    menu: { title: "Menu", about: "what can succeed: move, cancel, status, other order, person" },
    settle: { title: "Settle", about: "what became of the change; a refusal leads on" },
    again: { title: "Again", about: "the same order looked up and told anew" },
    keys: { title: "Keys", about: "the bot is out of reach: what keys alone can do" },
    person: { title: "Person", about: "opening hours, the agent's whisper, the queue" },
    callback: {
      title: "Callback",
      about: "closed, queue full or asked for: we call back, at a number read back",
    },
    end: { title: "End", about: "goodbye" },
    whisper: { title: "Whisper", about: "the case in a sentence, for the agent alone" },
  },
  numberDialled: "number dialled",
  answered: "(what the function answers)",
  error: "error",
  errors: "From everywhere, errors lead to a person.",
};
