/** What a call to a port may take. */
export interface CallOptions {
  /** Gives up when aborted. */
  readonly signal?: AbortSignal | undefined;
}
