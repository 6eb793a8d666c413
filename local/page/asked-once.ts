/** What is asked for several times in one go is asked for once. */
export function askedOnce<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    if (answer !== undefined) return answer;
    answer = ask();
    queueMicrotask(() => {
      answer = undefined;
    });
    return answer;
  };
}
