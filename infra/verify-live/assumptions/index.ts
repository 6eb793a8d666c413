import type { Assumption } from "../assumption.ts";
import { alarmAssumptions } from "./alarms.ts";
import { botAssumptions } from "./bot.ts";
import { connectAssumptions } from "./connect.ts";
import { functionAssumptions } from "./functions.ts";
import { noticeAssumptions } from "./notices.ts";
import { testCaseAssumptions } from "./test-cases.ts";

/** All assumptions about AWS that nobody could confirm without an account. */
export const assumptions: readonly Assumption[] = [
  ...connectAssumptions,
  ...botAssumptions,
  ...functionAssumptions,
  ...noticeAssumptions,
  ...alarmAssumptions,
  ...testCaseAssumptions,
];
