/** The HTTP status of the answer that an error of the SDK is about, as far as there was one. */
export function httpStatusOf(error: unknown): number | undefined {
  if (!(error instanceof Object && "$metadata" in error && error.$metadata instanceof Object))
    return undefined;
  const { httpStatusCode } = error.$metadata as { readonly httpStatusCode?: unknown };
  return typeof httpStatusCode === "number" ? httpStatusCode : undefined;
}
