/**
 * Stands in for a browser's voices, tones and speech recognition, before the page's own script runs. What it was asked
 * for is in `heard`; sentences end at once, unless `heard.holds`.
 */
const heard = {
  sentences: [],
  cancelled: 0,
  tones: [],
  listeners: [],
  voices: ["en-US", "ja-JP"],
  holds: false,
};
globalThis.heard = heard;

class Utterance {
  constructor(text) {
    this.text = text;
  }
}
const synthesis = Object.assign(new EventTarget(), {
  getVoices: () =>
    heard.voices.map((lang) => ({ name: `voice of ${lang}`, lang, localService: true, default: false })),
  speak(utterance) {
    const { text, lang, voice, pitch } = utterance;
    heard.sentences.push({ text, lang, voice: voice?.name, pitch });
    if (!heard.holds) setTimeout(() => utterance.onend?.());
  },
  cancel() {
    heard.cancelled += 1;
  },
});

const parameter = { setValueAtTime() {}, linearRampToValueAtTime() {} };
class Context {
  currentTime = 0;
  destination = {};
  resume = async () => undefined;
  createGain = () => ({ gain: parameter, connect() {} });
  createOscillator = () => ({
    frequency: { value: 0 },
    connect() {},
    start() {
      heard.tones.push(this.frequency.value);
    },
    stop() {},
  });
}

class Recognition {
  constructor() {
    heard.listeners.push(this);
  }
  start() {
    this.started = true;
  }
  abort() {
    this.aborted = true;
    this.fail("aborted");
  }
  /** As the browser understands them, by and by. */
  understand(words, isFinal) {
    const result = Object.assign([{ transcript: words, confidence: 0.9 }], { isFinal });
    this.onresult({ results: [result] });
    if (isFinal) this.onend();
  }
  fail(error) {
    this.onerror({ error });
    this.onend();
  }
}

const standIns = {
  ...{ speechSynthesis: synthesis, SpeechSynthesisUtterance: Utterance, AudioContext: Context },
  ...{ SpeechRecognition: undefined, webkitSpeechRecognition: Recognition },
};
for (const [name, value] of Object.entries(standIns))
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
