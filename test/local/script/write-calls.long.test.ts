import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { startDynalite } from "../../../local/aws/dynalite.ts";
import type { Engine } from "../../../local/aws/engine.ts";
import { openLocalLine } from "../../../local/line/index.ts";
import { callFiles } from "../../../local/script/call-files.ts";
import { type OrderScript, orderScripts } from "../../../local/script/order-scripts.ts";
import { type RecordedCall, recordingLine } from "../../../local/script/recording-line.ts";

const files = await callFiles();

describe("a call that was written down plays again as it went", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startDynalite();
  });
  afterAll(() => engine.stop());

  /** Plays the script on a line of its own; answers the call written down, and how the play went. */
  async function played(script: OrderScript) {
    const { at, settings } = script;
    const local = await openLocalLine({ engine, orders: [], clock: at, ...(settings && { settings }) });
    const recorded = recordingLine(local, settings);
    let made: RecordedCall | undefined;
    const play = await orderScripts.play(script, {
      ...recorded,
      async call(options) {
        made = await recorded.call(options);
        return made;
      },
    });
    await local.close();
    return { written: made?.written() ?? "", play, told: orderScripts.format(play, false) };
  }

  test.each(files)("$name", async ({ script }) => {
    const { written } = await played(script);
    const again = await played(orderScripts.read(written));
    if (again.play.deviation) throw new Error(`${written}\n${again.told}`);
    expect(again.written).toBe(written);
  });
});
