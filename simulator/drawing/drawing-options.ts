import type { ContactFlow } from "../flow-language/contact-flow.ts";
import { inLanguage, type Label } from "./label.ts";
import { type DrawingLanguage, terms } from "./terms/by-language.ts";
import type { Terms } from "./terms/terms.ts";

/** As much of a flow as a picture shows. */
export type DrawnFlow = Pick<ContactFlow, "Actions"> & { readonly Metadata: { readonly name: string } };

/** How a flow is to be drawn. */
export interface DrawingOptions {
  /** The language that the picture is in: English, unless told. */
  readonly language?: DrawingLanguage;
  /**
   * What each phase of the call is for. A block's phase is the first word of its identifier (`find` of `find-next`),
   * in a flow where all are named so; a phase without a title goes by that word.
   */
  readonly phaseTitles?: Readonly<Record<string, { readonly title: Label; readonly about: Label }>>;
  /**
   * What to show for a reference or a token: `{ "$.FlowAttributes.greeting": "Hello." }`. A reference without words
   * is shown by its last name, in brackets.
   */
  readonly words?: Readonly<Record<string, Label>>;
  /** The blocks that errors lead to from everywhere: at a glance, those branches are told in a sentence and not drawn. */
  readonly errorsLeadTo?: { readonly blocks: readonly string[]; readonly sentence: Label };
}

export interface PhaseTitle {
  readonly title: string;
  readonly about: string;
}

export const termsOf = ({ language = "en" }: DrawingOptions): Terms => terms[language];

/** A label in the picture's language. */
export const wordsFor = (label: Label, { language = "en" }: DrawingOptions): string =>
  inLanguage(label, language);

export function titleOf(phase: string, options: DrawingOptions): PhaseTitle {
  const { title, about } = options.phaseTitles?.[phase] ?? { title: phase, about: "" };
  return { title: wordsFor(title, options), about: wordsFor(about, options) };
}

/** The words for a reference or a token, where there are some. */
export function wordFor(name: string, options: DrawingOptions): string | undefined {
  const label = options.words?.[name];
  return label === undefined ? undefined : wordsFor(label, options);
}

/** A text with words in place of its references. */
export const inWords = (text: string, options: DrawingOptions): string =>
  text.replace(
    /\$(?:\.\w+)+/g,
    (reference) => wordFor(reference, options) ?? `(${reference.split(".").at(-1)})`,
  );
