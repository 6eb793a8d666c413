import type { CallEvent } from "connect-simulator";
import type { Engine } from "../../../local/aws/engine.ts";
import type { LocalCallOptions, LocalLineOptions } from "../../../local/line/index.ts";
import { type OrderScript, orderScripts } from "../../../local/script/order-scripts.ts";
import { checkedLine } from "./checked-line.ts";

/** The world that a call is played in. */
export interface World {
  readonly engine: Engine;
  readonly lex?: NonNullable<LocalLineOptions["lex"]>;
  readonly connect?: NonNullable<LocalLineOptions["connect"]>;
  readonly outage?: LocalCallOptions["outage"];
}

/** Plays a call, and tells what went another way than written and what should not be. */
export async function playChecked(script: OrderScript, { engine, lex = {}, connect = {}, outage }: World) {
  const checked = await checkedLine(script, { engine, lex, connect }, outage);
  const play = await orderScripts.play(script, checked.line);
  const problems = await checked.problems();
  await checked.close();
  const told = [orderScripts.format(play, false), ...problems].join("\n");
  return { deviated: play.deviation !== undefined, problems, told, events: checked.events };
}

/** @throws {Error} with the whole call, when it went another way than written or something should not be. */
export async function playAsScripted(script: OrderScript, world: World): Promise<readonly CallEvent[]> {
  const { deviated, problems, told, events } = await playChecked(script, world);
  if (deviated || problems.length > 0) throw new Error(told);
  return events;
}
