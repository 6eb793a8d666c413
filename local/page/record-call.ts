import { writeFile } from "node:fs/promises";
import { runCommand } from "connect-simulator/command";
import { callRecording } from "./recording/call-recording.ts";

const file = "docs/call.svg";

await runCommand({
  usage: "npm run recording",
  about: `Plays a scripted call and writes it down as a moving picture, for the README: ${file}.`,
  options: {},
  example: "npm run recording",
  exits: { 0: "it is written" },
  async run() {
    await writeFile(new URL(`../../${file}`, import.meta.url), await callRecording());
    return 0;
  },
});
