/** What the page calls the parts that a caller goes to, in its two languages. */
export const pageWords = {
  en: {
    skip: "To the phone",
    call: "Call",
    callAgain: "Call again",
    anotherScenario: "Another situation",
    say: "What the caller says",
    hangUp: "Hang up",
  },
  ja: {
    skip: "電話へ移動",
    call: "電話をかける",
    callAgain: "もう一度かける",
    anotherScenario: "別の状況でかける",
    say: "お客様のことば",
    hangUp: "電話を切る",
  },
} as const;
