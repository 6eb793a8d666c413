import { ContainerModule } from "inversify";
import type { Log } from "../application/index.ts";
import type { ChangePolicy } from "../domain/index.ts";
import { numberReader } from "../handlers/index.ts";
import { wordings } from "../wording/index.ts";
import { type Environment, readSettings } from "./settings.ts";
import { tokens } from "./tokens.ts";

export const lineSettings = ["DEFAULT_COUNTRY"] as const;

/** Connect cuts a call's Lambda off at 8 s and the function ends at 5 s: this leaves room for both. In milliseconds. */
const answerWithin = 2400;

/** How the line hears and speaks. */
export const lineModule = (env: Environment) =>
  new ContainerModule(({ bind }) => {
    const { DEFAULT_COUNTRY } = readSettings(env, lineSettings);
    const readNumber = numberReader(DEFAULT_COUNTRY);
    bind(tokens.line).toResolvedValue(
      (policy: ChangePolicy, log: Log) => ({ wordings, policy, readNumber, log, answerWithin }),
      [tokens.policy, tokens.log],
    );
  });
