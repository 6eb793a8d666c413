import type { OpenBotSession } from "../bot-session.ts";
import type { LineClock } from "../flow/line-clock.ts";
import type { PhoneLine } from "../line/phone-line.ts";

/** What stands behind the port, and what every answer depends on. */
export interface ServeSettings {
  /** Stands for every ContactFlowId that `lines` has none for. */
  readonly line?: PhoneLine;
  /** Lines by the name, id or ARN of their flow. */
  readonly lines?: Readonly<Record<string, PhoneLine>>;
  /** Stands for every bot that `bots` has none for; made by `lexBot`. */
  readonly bot?: OpenBotSession;
  /** Bots by their id, or by id and alias: `BOTID00000/ALIASID000`. */
  readonly bots?: Readonly<Record<string, OpenBotSession>>;
  /** The time unless it is set: the system's. */
  readonly clock?: Pick<LineClock, "now">;
  /** Any that is free, unless told. */
  readonly port?: number;
  /** Ids of requests, participants, messages and tokens; random unless given. */
  readonly newId?: () => string;
}
