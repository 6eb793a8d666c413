/** How Lex calls the first question and those that repeat it. */
export const attemptName = (attempt: number): string => (attempt === 0 ? "Initial" : `Retry${attempt}`);
