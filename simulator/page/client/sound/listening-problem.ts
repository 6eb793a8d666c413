/** Why nothing was understood. */
export type ListeningProblem = "refused" | "no-microphone" | "unreachable" | "language" | "nothing-heard";

/** By the error codes of the Web Speech API; none where the visitor stopped it. */
export function listeningProblem(error: string): ListeningProblem | undefined {
  switch (error) {
    case "aborted":
      return undefined;
    case "not-allowed":
    case "service-not-allowed":
      return "refused";
    case "audio-capture":
      return "no-microphone";
    case "language-not-supported":
      return "language";
    case "no-speech":
      return "nothing-heard";
    default:
      return "unreachable";
  }
}
