import { phoneLine, settableClock } from "connect-simulator";
import { servePage } from "connect-simulator/page";

const hangUp = { Identifier: "end", Type: "DisconnectParticipant", Parameters: {}, Transitions: {} };
const flow = { Version: "2019-10-30", StartAction: "end", Metadata: {}, Actions: [hangUp] };
const clock = settableClock(new Date("2026-11-24T10:00:00Z"));
const numbers = [{ number: "+12025550100", label: "English", language: "en-US" }];

/** Serves a line that hangs up, and prints what the page consists of. */
async function main() {
  const { call } = phoneLine({ flow: JSON.stringify(flow), clock });
  const line = { name: "Hangs up", flows: [flow], numbers, clock: { timeZone: "UTC", ...clock }, call };
  const { url, close } = await servePage({ line });
  for (const path of ["", "page.js", "page.css", "map.en.json"]) {
    const text = await (await fetch(url + path)).text();
    process.stdout.write(`${path} ${text.length > 200}\n`);
  }
  await close();
}

void main();
