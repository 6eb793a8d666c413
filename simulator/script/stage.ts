import type { CallUnderTest, LineUnderTest } from "./line-under-test.ts";

/** What happened in a call, as a person would retell it. */
export interface TranscriptEntry {
  readonly who: "line" | "caller" | "sms" | "order" | "clock" | "fault" | "end";
  readonly text: string;
}

/** Where a scripted call has got to: what was said and texted, and how much of it the script has mentioned. */
export interface Stage {
  readonly line: LineUnderTest;
  readonly call: CallUnderTest;
  readonly transcript: readonly TranscriptEntry[];
  note(who: TranscriptEntry["who"], text: string): void;
  /** Takes down what the line has said and texted meanwhile. */
  listen(): Promise<void>;
  /** What the line has said that the script has not mentioned yet, since the caller last did something. */
  unheard(): readonly string[];
  unread(): readonly string[];
  /** The script mentions what is so many places ahead, and passes over what is before. */
  hear(ahead: number): void;
  readText(ahead: number): void;
  /** The caller does something: what was said before is past. */
  act(as: string, action: () => Promise<void>): Promise<void>;
}

export async function stage(line: LineUnderTest, call: CallUnderTest, before: number): Promise<Stage> {
  const transcript: TranscriptEntry[] = [];
  const texts: string[] = [];
  const noted = { spoken: 0, texts: before, ending: false };
  const mentioned = { spoken: 0, texts: 0 };
  const note: Stage["note"] = (who, text) => {
    transcript.push({ who, text });
  };
  const listen = async (): Promise<void> => {
    for (const sentence of call.spoken.slice(noted.spoken)) note("line", sentence);
    noted.spoken = call.spoken.length;
    for (const { message } of (await line.sms()).slice(noted.texts)) {
      note("sms", message);
      texts.push(message);
      noted.texts += 1;
    }
    if (call.ending !== undefined && !noted.ending) note("end", call.ending);
    noted.ending = call.ending !== undefined;
  };
  await listen();
  return {
    ...{ line, call, transcript, note, listen },
    unheard: () => call.spoken.slice(mentioned.spoken),
    unread: () => texts.slice(mentioned.texts),
    hear(ahead) {
      mentioned.spoken += ahead + 1;
    },
    readText(ahead) {
      mentioned.texts += ahead + 1;
    },
    async act(as, action) {
      mentioned.spoken = call.spoken.length;
      note("caller", as);
      await action();
      await listen();
    },
  };
}
