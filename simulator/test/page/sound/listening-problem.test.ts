import { expect, test } from "@jest/globals";
import { listeningProblem } from "../../../page/client/sound/listening-problem.ts";

test.each([
  ["not-allowed", "refused"],
  ["service-not-allowed", "refused"],
  ["audio-capture", "no-microphone"],
  ["network", "unreachable"],
  ["language-not-supported", "language"],
  ["no-speech", "nothing-heard"],
  ["aborted", undefined],
  ["something new", "unreachable"],
])("what a browser calls %s is told as %s", (error, problem) => {
  expect(listeningProblem(error)).toBe(problem);
});
