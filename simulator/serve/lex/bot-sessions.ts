import { ReplyRefused } from "../../bot/check-reply.ts";
import type { ToldSession } from "../../bot/told-session.ts";
import type { BotSession, BotTurn, OpenBotSession, PutState } from "../../bot-session.ts";
import { registry } from "../../flow/resources.ts";
import { messageOf } from "../../message-of.ts";
import { AwsError } from "../aws-error.ts";
import type { ServeSettings } from "../serve-settings.ts";
import type { SessionPlace } from "./lex-shapes.ts";

export interface Said {
  readonly text: string;
  readonly requestAttributes: BotTurn["sessionAttributes"];
  readonly sessionState?: PutState["sessionState"] | undefined;
}

/** The sessions of all bots. Whatever cannot be done throws `AwsError`. */
export interface BotSessions {
  /** Hears a text, in the state that comes with it, if one does. */
  hear(at: SessionPlace, said: Said): Promise<ToldSession>;
  put(at: SessionPlace, state: PutState): Promise<ToldSession>;
  told(at: SessionPlace): ToldSession;
  forget(at: SessionPlace): void;
}

type LexSession = Required<BotSession>;
type OpenOptions = Parameters<OpenBotSession>[0];
type Answered = Pick<BotTurn, "failure" | "messages">;

export function botSessions({ bot, bots }: Pick<ServeSettings, "bot" | "bots">): BotSessions {
  const known = registry(bots);
  const busy = new Set<string>();

  const botAt = ({ botId, botAliasId }: SessionPlace): OpenBotSession => {
    const found = known.find(`${botId}/${botAliasId}`) ?? known.find(botId) ?? bot;
    if (found) return found;
    const names = known.names.join(", ") || "none";
    throw new AwsError(
      "ResourceNotFoundException",
      `${botId}/${botAliasId} is not a valid BotId/BotAliasId combination; bots here: ${names}`,
    );
  };
  const open = (at: SessionPlace, brought: Omit<OpenOptions, "localeId" | "sessionId">): LexSession => {
    const { sessionId, localeId } = at;
    const openBot = botAt(at);
    // A locale that the bot does not have throws.
    const session = orInvalid(() => openBot({ sessionId, localeId, ...brought }));
    const { turn, told, put, forget } = session;
    if (told && put && forget) return { turn, told, put, forget };
    throw new AwsError("ValidationException", `Bot ${at.botId} tells no session: give one that lexBot makes`);
  };
  /** One request at a time, as Lex has it. */
  const alone = async (
    at: SessionPlace,
    session: LexSession,
    work: () => Promise<Answered>,
  ): Promise<ToldSession> => {
    const key = JSON.stringify(at);
    if (busy.has(key))
      throw new AwsError("ConflictException", `Session ${at.sessionId} is at work for another request`);
    busy.add(key);
    try {
      const turn = await work();
      // A bot that has words for a code hook that failed says them instead (guide: RecognizeText).
      if (turn.failure !== undefined && turn.messages.length === 0)
        throw new AwsError("DependencyFailedException", turn.failure);
      return toldOf(at, session);
    } catch (cause) {
      if (cause instanceof ReplyRefused)
        throw new AwsError("DependencyFailedException", cause.message, { cause });
      throw cause;
    } finally {
      busy.delete(key);
    }
  };

  return {
    hear(at, { text, requestAttributes, sessionState: { sessionAttributes = {}, ...state } = {} }) {
      const session = open(at, { sessionAttributes, requestAttributes });
      return alone(at, session, async () => {
        if (Object.keys(state).length > 0) await put(session, { sessionState: state });
        return session.turn({ kind: "speech", text, written: true });
      });
    },
    put(at, state) {
      const session = open(at, { sessionAttributes: {} });
      return alone(at, session, () => put(session, state));
    },
    told: (at) => toldOf(at, open(at, { sessionAttributes: {} })),
    forget(at) {
      const session = open(at, { sessionAttributes: {} });
      toldOf(at, session);
      session.forget();
    },
  };
}

const put = (session: LexSession, state: PutState): Promise<Answered> =>
  session.put(state).catch((cause: unknown) => {
    if (!(cause instanceof ReplyRefused)) throw cause;
    throw new AwsError("ValidationException", `Value at 'sessionState': ${cause.rules.join("; ")}`, {
      cause,
    });
  });

function toldOf({ sessionId }: SessionPlace, session: LexSession): ToldSession {
  const told = session.told();
  if (told) return told;
  throw new AwsError("ResourceNotFoundException", `There is no session ${sessionId}`);
}

function orInvalid<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new AwsError("ValidationException", messageOf(cause), { cause });
  }
}
