import { escaped } from "../drawing/svg.ts";
import type { PlayedFile } from "./play-files.ts";

/** The report that CI systems read: each script is a test. */
export function junit(played: readonly PlayedFile[]): string {
  const count = (fits: (one: PlayedFile) => boolean): number => played.filter(fits).length;
  const failures = count((one) => "play" in one && one.play.deviation !== undefined);
  const errors = count((one) => "unplayable" in one);
  const time = seconds(played.reduce((sum, { milliseconds }) => sum + milliseconds, 0));
  const totals = `tests="${played.length}" failures="${failures}" errors="${errors}" time="${time}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${totals}>`,
    `<testsuite name="connect-simulator" ${totals}>`,
    ...played.map(testCase),
    "</testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

function testCase(one: PlayedFile): string {
  const title = "play" in one ? one.play.title : one.file;
  const head = `<testcase name="${text(title)}" classname="${text(one.file)}" file="${text(one.file)}" time="${seconds(one.milliseconds)}"`;
  if ("unplayable" in one)
    return `${head}><error message="it could not be played">${text(one.unplayable)}</error></testcase>`;
  const { deviation, transcript } = one.play;
  if (!deviation) return `${head}/>`;
  const message = `${one.file}:${deviation.line}: expected ${deviation.expected}, but: ${deviation.heard.join(" / ") || "nothing"}`;
  const retold = transcript.map(({ who, text: words }) => `${who}: ${words}`).join("\n");
  return `${head}><failure message="${text(message)}">${text(retold)}</failure></testcase>`;
}

/** XML has no place for control characters. */
const text = (words: string): string => escaped(words.replace(/[^\P{Cc}\t\n\r]/gu, "?"));

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(3);
