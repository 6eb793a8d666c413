import type { CallUnderTest } from "connect-simulator/script";

/** The same call, whose caller does everything by way of `around`: what comes before and after an act stands there. */
export const aroundActs = (
  call: CallUnderTest,
  around: (act: () => Promise<void>) => Promise<void>,
): CallUnderTest => ({
  spoken: call.spoken,
  get ending() {
    return call.ending;
  },
  get agent() {
    return call.agent;
  },
  say: (text) => around(() => call.say(text)),
  press: (keys) => around(() => call.press(keys)),
  silence: () => around(() => call.silence()),
  hangUp: () => around(() => call.hangUp()),
});
