import { writeFile } from "node:fs/promises";
import { callRecording } from "./recording/call-recording.ts";

/** Plays a scripted call and writes it down as a moving picture, for the README: `npm run recording`. */
await writeFile(new URL("../../docs/call.svg", import.meta.url), await callRecording());
