import {
  type CallUnderTest,
  callScripts,
  type Fault,
  knownFaults,
  type LineUnderTest,
} from "../../script/index.ts";

/** A line that knows one trick: "cancel" or key 2 cancels and says goodbye. */
export class ToyLine implements LineUnderTest {
  readonly faults: Fault[] = [];
  readonly callers: unknown[] = [];
  #now = new Date(0);

  async call(options: { from: string | undefined; language: string }): Promise<CallUnderTest> {
    this.callers.push(options);
    const spoken = ["Welcome to the shop.", "Your order ships on 2026-11-30.", "What would you like to do?"];
    let ending: string | undefined;
    const cancel = async (): Promise<void> => {
      if (this.faults.length > 0) throw new Error("no handler answered");
      spoken.push("It is cancelled.", "Goodbye.");
      ending = "goodbye";
    };
    return {
      spoken,
      get ending() {
        return ending;
      },
      say: async (text) => (text.includes("cancel") ? cancel() : void spoken.push("Pardon?")),
      press: async (keys) => (keys === "2" ? cancel() : void spoken.push("Pardon?")),
      silence: async () => void spoken.push("Are you there?"),
      hangUp: async () => {
        ending = "the caller hung up";
      },
    };
  }
  now = () => this.#now;
  setClock = async (at: Date) => {
    this.#now = at;
  };
  breakWith = async (fault: Fault) => {
    this.faults.push(fault);
  };
  clearFaults = async () => {
    this.faults.length = 0;
  };
}

export const faults = knownFaults(["look-up", "cancel"], {
  functionFaults: ["has no database"],
  services: [{ target: "database", how: "is down" }],
});

/** The scripts of that line. */
export const scripts = callScripts({ languages: ["tlh", "en-US", "any"], faults });

/** A script of these steps, under a heading that is in order. */
export const scriptOf = (steps: string, more = ""): string => `title: The caller cancels
caller: +819012345678
language: en-US
at: 2026-11-24T10:00+09:00
${more}steps:
${steps}
`;
