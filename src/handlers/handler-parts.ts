import type { Log } from "../application/index.ts";
import type { ChangePolicy, Language } from "../domain/index.ts";
import type { Wording } from "../wording/index.ts";
import type { ReadNumber } from "./typed-number.ts";

/** What every handler that a caller waits for works with. */
export interface HandlerParts {
  readonly wordings: Readonly<Record<Language, Wording>>;
  readonly policy: Pick<ChangePolicy, "language">;
  readonly readNumber: ReadNumber;
  readonly log: Log;
  /** Milliseconds from entry to reply, whatever happens. */
  readonly answerWithin: number;
}
