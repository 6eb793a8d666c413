import { type ListeningProblem, listeningProblem } from "./listening-problem.ts";

/** What is used of a browser's speech recognition: TypeScript does not know it yet. */
interface Recogniser {
  lang: string;
  interimResults: boolean;
  onresult: ((event: { readonly results: SpeechRecognitionResultList }) => void) | null;
  onerror: ((event: { readonly error: string }) => void) | null;
  onend: (() => void) | null;
  start(): void;
  abort(): void;
}

type NewRecogniser = new () => Recogniser;

declare global {
  interface Window {
    readonly SpeechRecognition?: NewRecogniser;
    readonly webkitSpeechRecognition?: NewRecogniser;
  }
}

const recogniser = window.SpeechRecognition ?? window.webkitSpeechRecognition;

export const canListen = recogniser !== undefined;

interface Listener {
  /** As far as they are understood by now; at the end none. */
  onWords(words: string): void;
  onHeard(words: string): void;
  onEnd(problem: ListeningProblem | undefined): void;
}

/** Listens until something has been said. Returns what stops it. */
export function listen(language: string, { onWords, onHeard, onEnd }: Listener): () => void {
  if (!recogniser) return () => undefined;
  const recognition = new recogniser();
  let problem: ListeningProblem | undefined;
  let words = "";
  recognition.lang = language;
  recognition.interimResults = true;
  recognition.onresult = ({ results }) => {
    words = [...results].map((result) => result[0]?.transcript ?? "").join("");
    if ([...results].every(({ isFinal }) => isFinal)) onHeard(words.trim());
    else onWords(words);
  };
  recognition.onerror = ({ error }) => {
    problem = listeningProblem(error);
  };
  recognition.onend = () => {
    if (words) onWords("");
    onEnd(problem);
  };
  recognition.start();
  return () => recognition.abort();
}
