import type { ContactFlow } from "../flow-language/contact-flow.ts";

/** As much of a flow as a picture shows. */
export type DrawnFlow = Pick<ContactFlow, "Actions"> & { readonly Metadata: { readonly name: string } };

/** How a flow is to be drawn. */
export interface DrawingOptions {
  /**
   * What each phase of the call is for. A block's phase is the first word of its identifier (`find` of `find-next`),
   * in a flow where all are named so; a phase without a title goes by that word.
   */
  readonly phaseTitles?: Readonly<Record<string, PhaseTitle>>;
  /**
   * What to show for a reference or a token: `{ "$.FlowAttributes.greeting": "Hello." }`. A reference without words
   * is shown by its last name, in brackets.
   */
  readonly words?: Words;
  /** The blocks that errors lead to from everywhere: at a glance, those branches are told in a sentence and not drawn. */
  readonly errorsLeadTo?: { readonly blocks: readonly string[]; readonly sentence: string };
}

export interface PhaseTitle {
  readonly title: string;
  readonly about: string;
}

export type Words = Readonly<Record<string, string>>;

export const titleOf = (phase: string, { phaseTitles = {} }: DrawingOptions): PhaseTitle =>
  phaseTitles[phase] ?? { title: phase, about: "" };

/** A text with words in place of its references. */
export const inWords = (text: string, words: Words): string =>
  text.replace(/\$(?:\.\w+)+/g, (reference) => words[reference] ?? `(${reference.split(".").at(-1)})`);
