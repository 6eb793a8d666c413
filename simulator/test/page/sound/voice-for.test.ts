import { describe, expect, test } from "@jest/globals";
import { voiceFor } from "../../../page/client/sound/voice-for.ts";

const voice = (name: string, lang: string, { localService = true, preferred = false } = {}) => ({
  ...{ name, lang, localService, default: preferred },
});

describe("the voice to speak with", () => {
  test("is of the region, where there is one", () => {
    const voices = [voice("Daniel", "en-GB"), voice("Samantha", "en-US"), voice("Kyoko", "ja-JP")];
    expect(voiceFor(voices, "en-US")?.name).toBe("Samantha");
    expect(voiceFor(voices, "en-AU")?.name).toBe("Daniel");
    expect(voiceFor(voices, "ja-JP")?.name).toBe("Kyoko");
  });

  test("is this machine's, rather than a service's of the very region", () => {
    const voices = [voice("Google US English", "en-US", { localService: false }), voice("Daniel", "en-GB")];
    expect(voiceFor(voices, "en-US")?.name).toBe("Daniel");
    expect(voiceFor(voices.slice(0, 1), "en-US")?.name).toBe("Google US English");
  });

  test("is the one that the visitor set, and none that croaks or sings", () => {
    const voices = [
      voice("Albert", "en-US"),
      voice("Ava", "en-US"),
      voice("Samantha", "en-US", { preferred: true }),
    ];
    expect(voiceFor(voices, "en-US")?.name).toBe("Samantha");
    expect(voiceFor(voices.slice(0, 2), "en-US")?.name).toBe("Ava");
    expect(
      voiceFor([voice("Eddy (Japanese (Japan))", "ja-JP"), voice("Kyoko", "ja-JP")], "ja-JP")?.name,
    ).toBe("Kyoko");
  });

  test("is known however its language is written", () => {
    expect(voiceFor([voice("ja", "ja_JP")], "ja-JP")?.name).toBe("ja");
  });

  test("is none where all speak something else", () => {
    expect(voiceFor([voice("Samantha", "en-US", { preferred: true })], "ja-JP")).toBeUndefined();
    expect(voiceFor([], "en-US")).toBeUndefined();
  });
});
