/** What a model that is broken in one place violates, and how the search for it is set up. */
export interface PlantedFault {
  /** What is wrong with it. */
  readonly says: string;
  readonly violates: keyof typeof properties;
}

/** What always holds, by how the verifier names it: the beginning of a condition in notices.pml. */
export const properties = {
  "!(onItsWay[": "one text of an order is under way at a time",
  "maySend[": "a text is sent again only after a lost answer, a death or a table that could not be written",
  "(lastText[o]==version[": "what is settled as sent is the news that holds",
  "((lastText[o]>0)": "a text is news that was stored",
  "((owed[": "a change is owed, told or given up, at every moment",
  "acceptance cycle": "nothing is owed for ever",
} as const;

/** By the name that breaks the model in that place. */
export const faults: Readonly<Record<string, PlantedFault>> = {
  FAULT_CLAIM_WITHOUT_CONDITION: { says: "a claim does not look at leases", violates: "!(onItsWay[" },
  FAULT_SEND_WITHOUT_AN_ANSWER_TO_THE_CLAIM: {
    says: "a text is sent though the claim had no answer",
    violates: "!(onItsWay[",
  },
  FAULT_SEND_WHEN_THE_LEASE_HAS_ENDED: {
    says: "a sender that was suspended does not look at the clock",
    violates: "!(onItsWay[",
  },
  FAULT_LET_GO_WITHOUT_AN_ANSWER_OF_SNS: {
    says: "the lease is let go though the text may be on its way",
    violates: "!(onItsWay[",
  },
  FAULT_CHANGE_DROPS_THE_LEASE: { says: "a change ends the lease", violates: "!(onItsWay[" },
  FAULT_SETTLE_WHATEVER_THE_HOLDER: {
    says: "settling does not look at who holds the lease",
    violates: "!(onItsWay[",
  },
  FAULT_SETTLE_WHATEVER_THE_NEWS: {
    says: "settling does not look at what was sent",
    violates: "(lastText[o]==version[",
  },
  FAULT_RELEASE_BEFORE_SETTLING: {
    says: "the lease ends in a write before the settling",
    violates: "maySend[",
  },
  FAULT_OWE_AFTER_THE_CHANGE: { says: "what is owed is not in the change's own write", violates: "((owed[" },
  FAULT_NO_SWEEP: { says: "nobody looks for what the stream did not get sent", violates: "acceptance cycle" },
};
