import { isDeepStrictEqual } from "node:util";
import type { PromptModel } from "./bot-model.ts";
import type { Dialog } from "./dialog.ts";
import { attemptName } from "./lex-event.ts";
import { intentNamed, type Locale, slotNamed } from "./locale.ts";

/** How Lex listens to the caller's next input. */
export interface InputSettings {
  /** Whether the caller may speak or press while the bot speaks (barge-in). */
  readonly allowInterrupt: boolean;
  readonly allowAudioInput: boolean;
  readonly allowDtmfInput: boolean;
  readonly audio: {
    readonly startTimeoutMs: number;
    readonly endTimeoutMs: number;
    readonly maxLengthMs: number;
  };
  readonly dtmf: {
    readonly endCharacter: string;
    readonly deletionCharacter: string;
    readonly endTimeoutMs: number;
    readonly maxLength: number;
  };
  readonly text: { readonly startTimeoutMs: number };
}

/** What holds where nothing is set (guide, session-attribs-speech). */
const defaultSettings: InputSettings = {
  ...{ allowInterrupt: true, allowAudioInput: true, allowDtmfInput: true },
  audio: { startTimeoutMs: 4000, endTimeoutMs: 600, maxLengthMs: 55_000 },
  dtmf: { endCharacter: "#", deletionCharacter: "*", endTimeoutMs: 5000, maxLength: 1024 },
  text: { startTimeoutMs: 30_000 },
};

/** Whether anything is not as Lex does by default. */
export const differs = (settings: InputSettings): boolean => !isDeepStrictEqual(settings, defaultSettings);

/**
 * The settings of the question that is open: those of the prompt's attempt, and over them session attributes by the
 * intent and slot that they name (`x-amz-lex:dtmf:end-character:BookHotel:*`).
 */
export function inputSettings(
  dialog: Dialog,
  locale: Locale,
  attributes: Readonly<Record<string, string>>,
): InputSettings {
  const prompt = promptOf(dialog, locale);
  const attempt =
    dialog.waitingFor === "intent"
      ? undefined
      : prompt?.promptAttemptsSpecification?.[attemptName(dialog.misses)];
  const defined = attempt?.audioAndDtmfInputSpecification;
  const read = (key: string): string | undefined => attributeFor(dialog, key, attributes);
  const number = (key: string, otherwise: number): number => {
    const value = read(key);
    return value !== undefined && /^\d+$/.test(value) ? Number(value) : otherwise;
  };
  const flag = (key: string, otherwise: boolean): boolean => {
    const value = read(key)?.toLowerCase();
    return value === "true" || value === "false" ? value === "true" : otherwise;
  };
  const { audio, dtmf, text } = defaultSettings;
  const { allowedInputTypes } = attempt ?? {};
  const { audioSpecification, dtmfSpecification } = defined ?? {};
  return {
    allowInterrupt: flag("allow-interrupt", attempt?.allowInterrupt ?? prompt?.allowInterrupt ?? true),
    allowAudioInput: flag("allow-audio-input", allowedInputTypes?.allowAudioInput ?? true),
    allowDtmfInput: flag("allow-dtmf-input", allowedInputTypes?.allowDtmfInput ?? true),
    audio: {
      startTimeoutMs: number("audio:start-timeout-ms", defined?.startTimeoutMs ?? audio.startTimeoutMs),
      endTimeoutMs: number("audio:end-timeout-ms", audioSpecification?.endTimeoutMs ?? audio.endTimeoutMs),
      maxLengthMs: number("audio:max-length-ms", audioSpecification?.maxLengthMs ?? audio.maxLengthMs),
    },
    dtmf: {
      endCharacter: read("dtmf:end-character") ?? dtmfSpecification?.endCharacter ?? dtmf.endCharacter,
      deletionCharacter:
        read("dtmf:deletion-character") ?? dtmfSpecification?.deletionCharacter ?? dtmf.deletionCharacter,
      endTimeoutMs: number("dtmf:end-timeout-ms", dtmfSpecification?.endTimeoutMs ?? dtmf.endTimeoutMs),
      maxLength: number("dtmf:max-length", dtmfSpecification?.maxLength ?? dtmf.maxLength),
    },
    text: {
      startTimeoutMs: number(
        "text:start-timeout-ms",
        attempt?.textInputSpecification?.startTimeoutMs ?? text.startTimeoutMs,
      ),
    },
  };
}

function promptOf(dialog: Dialog, locale: Locale): PromptModel | undefined {
  if (dialog.waitingFor === "intent") return undefined;
  const intent = intentNamed(locale, dialog.intent.name);
  return dialog.waitingFor === "slot"
    ? slotNamed(intent, dialog.slot)?.setting.promptSpecification
    : intent?.model.intentConfirmationSetting?.promptSpecification;
}

/** What names the intent and the slot goes before `*`. */
function attributeFor(dialog: Dialog, key: string, attributes: Readonly<Record<string, string>>) {
  const intents = dialog.waitingFor === "intent" ? ["*"] : [dialog.intent.name, "*"];
  const slots = dialog.waitingFor === "slot" ? [dialog.slot, "*"] : ["*"];
  const names = intents.flatMap((intent) => slots.map((slot) => `x-amz-lex:${key}:${intent}:${slot}`));
  return names.map((name) => attributes[name]).find((value) => value !== undefined);
}
