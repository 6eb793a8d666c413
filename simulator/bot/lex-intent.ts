/** A slot's value as Lex hands it over, and takes it back. */
export interface SlotValue {
  readonly shape?: "Scalar" | "List" | "Composite" | undefined;
  readonly value?: SlotText | undefined;
  /** The single values of a list. */
  readonly values?: readonly SlotValue[] | undefined;
}

interface SlotText {
  /** As the caller said it. */
  readonly originalValue?: string | undefined;
  readonly interpretedValue?: string | undefined;
  readonly resolvedValues?: readonly string[] | undefined;
}

export type Slots = Readonly<Record<string, SlotValue | null>>;

export interface LexIntent {
  readonly name: string;
  readonly slots: Slots;
  readonly state: "InProgress" | "ReadyForFulfillment" | "Fulfilled" | "Failed";
  readonly confirmationState: "None" | "Confirmed" | "Denied";
}

export interface Interpretation {
  readonly intent: LexIntent;
  readonly interpretationSource: "Lex";
  /** 0 to 1; the fallback intent has none. */
  readonly nluConfidence?: number;
}

export const interpretation = (intent: LexIntent, confidence?: number): Interpretation => ({
  intent,
  interpretationSource: "Lex",
  ...(confidence !== undefined && { nluConfidence: confidence }),
});
