import type { BotLanguage } from "./bot-language.ts";
import { dateOfPhrases } from "./date-phrase.ts";
import { spanishDates } from "./spanish-dates.ts";
import { spanishNumbers } from "./spanish-numbers.ts";
import { spanishTimes } from "./spanish-times.ts";
import { timeOfPhrases } from "./time-phrase.ts";

/** Spanish: plain words; which of them Lex knows is unconfirmed. */
export const spanish: BotLanguage = {
  yes: [
    ...["sí", "si", "claro", "claro que sí", "por supuesto", "correcto", "exacto", "vale", "ok", "okay"],
    ...["de acuerdo", "está bien", "así es", "eso es", "adelante"],
  ],
  no: ["no", "nunca", "incorrecto", "no es correcto", "de ninguna manera", "olvídalo", "negativo"],
  maybe: ["quizás", "quizá", "tal vez", "puede ser", "a lo mejor", "es posible"],
  dontKnow: ["no sé", "no lo sé", "ni idea", "no tengo idea", "no estoy seguro", "no estoy segura"],
  fillers: ["eh", "pues", "bueno", "este", "por favor", "gracias", "mm"],
  beforeAnswer: [
    ...["me llamo", "mi nombre es", "mi apellido es", "soy", "es", "se llama", "vivo en", "mi correo es"],
    ...["en", "de", "a", "desde", "hasta", "la", "el"],
  ],
  afterAnswer: ["por favor", "gracias"],
  builtInIntents: {
    "AMAZON.CancelIntent": ["cancelar", "olvídalo", "déjalo"],
    "AMAZON.HelpIntent": ["ayuda", "ayúdame", "necesito ayuda"],
    "AMAZON.PauseIntent": ["pausa", "espera"],
    "AMAZON.RepeatIntent": ["repite", "repítelo", "otra vez"],
    "AMAZON.ResumeIntent": ["continúa", "sigue"],
    "AMAZON.StartOverIntent": ["empieza de nuevo", "desde el principio"],
    "AMAZON.StopIntent": ["para", "detente", "basta"],
  },
  date: dateOfPhrases(spanishDates),
  numbers: spanishNumbers,
  time: timeOfPhrases(spanishTimes),
  durations: {
    units: {
      ...{ Y: ["años", "año"], M: ["meses", "mes"], W: ["semanas", "semana"], D: ["días", "día"] },
      ...{ TH: ["horas", "hora"], TM: ["minutos", "minuto"], TS: ["segundos", "segundo"] },
    },
    between: ["y", "con"],
    half: { before: ["media", "medio"], after: ["y media", "y medio"] },
  },
  // Numbers are in digits by then.
  percent: ["por ciento", "por 100"],
  currencies: {
    ...{ dólares: ["USD", 1], dólar: ["USD", 1], centavos: ["USD", 0.01], centavo: ["USD", 0.01] },
    ...{ euros: ["EUR", 1], euro: ["EUR", 1], céntimos: ["EUR", 0.01], pesos: ["MXN", 1], peso: ["MXN", 1] },
  },
  spokenAddress: { at: ["arroba"], dot: ["punto"] },
  commonWords: [
    ...["a", "al", "con", "de", "del", "el", "ella", "en", "es", "esta", "este", "la", "las", "lo", "los"],
    ...[
      "me",
      "mi",
      "mis",
      "no",
      "o",
      "para",
      "por",
      "que",
      "qué",
      "quiero",
      "se",
      "su",
      "un",
      "una",
      "y",
      "yo",
    ],
  ],
};
