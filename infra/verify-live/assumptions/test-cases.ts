import type { Assumption } from "../assumption.ts";

const deployed = "Deploy the template of `npm run test-cases`, then `npm run verify:live -- --test-cases`.";

/** Of Connect's testing language, where its guide, its examples and what others report differ or say nothing. */
export const testCaseAssumptions: readonly Assumption[] = [
  {
    id: "test-cases-make-up-hours",
    statement:
      "Connect publishes a test case that makes up the answer of CheckHoursOfOperation (InHours, OutOfHours), as its guide has it; others report that it takes other hours only.",
    affects: "every test case that comes to a person or a callback",
    check: { byHand: `${deployed} The template is deployed without an InvalidTestCaseException.` },
  },
  {
    id: "test-cases-hear-every-prompt",
    statement:
      "What a prompt, a question for keys and the bot say comes as messages, in a row perhaps as one; and one message can meet several observations. Others report that the prompt of a bot's block is no message.",
    affects:
      "every test case, those first that speak to the bot; scripts run here take one message or several",
    check: { byHand: `${deployed} en/hears-it-again passes.` },
  },
  {
    id: "test-cases-end-with-the-contact",
    statement:
      "A test case without EndTest is completed when the line hangs up, and TestCompleted is observed then.",
    affects: "test cases of calls that end with goodbye",
    check: {
      byHand: `${deployed} en/presses-the-wrong-language-key passes, and takes less than five minutes.`,
    },
  },
  {
    id: "test-cases-call-from-any-number",
    statement:
      "A test case may call from any E.164 number, and the flow reads the number dialled that the test case names.",
    affects: "test cases of known callers, and the language that the number decides",
    check: { byHand: `${deployed} ja/chooses-nothing and en/not-understood-three-times pass.` },
  },
  {
    id: "test-cases-press-several-keys",
    statement: "DtmfInput takes several keys in a row, # among them.",
    affects: "test cases that type a number",
    check: { byHand: `${deployed} en/digits-prove-two-orders passes.` },
  },
];
