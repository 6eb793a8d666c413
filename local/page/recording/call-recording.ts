import { readFile } from "node:fs/promises";
import { orderScripts } from "../../script/order-scripts.ts";
import { words } from "../words/by-language.ts";
import { callPicture } from "./call-picture.ts";
import { recordedCall } from "./recorded-call.ts";

const file = new URL("../../calls/demo/1-justin-moves-and-cancels.call.yaml", import.meta.url);

/** The picture of the README: the call in which Justin moves his order, as the line takes it now. */
export async function callRecording(): Promise<string> {
  const script = orderScripts.read(await readFile(file, "utf8"), file.pathname);
  return callPicture(await recordedCall(script), words.en);
}
