import { ContainerModule } from "inversify";
import type { Log } from "../application/index.ts";
import type { ChangePolicy } from "../domain/index.ts";
import { numberReader } from "../handlers/index.ts";
import { wordings } from "../wording/index.ts";
import { type Environment, readSettings } from "./settings.ts";
import { tokens } from "./tokens.ts";

export const handlersSettings = ["DEFAULT_COUNTRY"] as const;

/** The time limit of a handler in milliseconds. Callers get a reply within 2.5 seconds; the rest is for sending it. */
const answerWithin = 2250;

/** Binds the parts of every handler that a caller waits for. */
export const handlersModule = (env: Environment) =>
  new ContainerModule(({ bind }) => {
    const { DEFAULT_COUNTRY } = readSettings(env, handlersSettings);
    const readNumber = numberReader(DEFAULT_COUNTRY);
    bind(tokens.handlerParts).toResolvedValue(
      (policy: ChangePolicy, log: Log) => ({ wordings, policy, readNumber, log, answerWithin }),
      [tokens.policy, tokens.log],
    );
  });
