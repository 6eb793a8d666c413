import { ContainerModule } from "inversify";
import type { Log } from "../application/index.ts";
import type { ChangePolicy } from "../domain/index.ts";
import { numberReader } from "../handlers/index.ts";
import { wordings } from "../wording/index.ts";
import { type Environment, readSettings } from "./settings.ts";
import { tokens } from "./tokens.ts";

export const handlersSettings = ["DEFAULT_COUNTRY"] as const;

/** Callers are answered within 2.5 seconds: in milliseconds, less what a busy process needs to get the reply out. */
const answerWithin = 2250;

/** What the handlers that callers wait for have in common. */
export const handlersModule = (env: Environment) =>
  new ContainerModule(({ bind }) => {
    const { DEFAULT_COUNTRY } = readSettings(env, handlersSettings);
    const readNumber = numberReader(DEFAULT_COUNTRY);
    bind(tokens.handlerParts).toResolvedValue(
      (policy: ChangePolicy, log: Log) => ({ wordings, policy, readNumber, log, answerWithin }),
      [tokens.policy, tokens.log],
    );
  });
