/** A request may have been carried out, and no answer came that says so. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
  /** Lets the SDK send the request again. It would do so by the error's cause too, so that no cause is kept. */
  readonly $retryable?: { readonly throttling: boolean };

  constructor(message: string, { again }: { readonly again: boolean }) {
    super(message);
    if (again) this.$retryable = { throttling: false };
  }
}

const unanswered = new WeakSet<object>();

/** Notes that a copy of the request was sent and got no answer. */
export const leaveUnanswered = (request: object): void => void unanswered.add(request);

/** Whether a copy of the request may have been carried out unheard, whatever was answered to another copy. */
export const wasLeftUnanswered = (request: unknown): boolean => unanswered.has(request as object);
