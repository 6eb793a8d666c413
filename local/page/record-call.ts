import { runCommand, writable, written } from "connect-simulator/command";
import { callRecording } from "./recording/call-recording.ts";

const file = "docs/call.svg";
const path = new URL(`../../${file}`, import.meta.url).pathname;

await runCommand({
  usage: "npm run recording",
  about: `Plays a scripted call and writes it down as a moving picture, for the README: ${file}.`,
  options: {},
  example: "npm run recording",
  exits: { 0: "it is written" },
  async run() {
    await writable(path);
    await written(path, await callRecording());
    return 0;
  },
});
