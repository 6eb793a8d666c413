import type { ContactFlow } from "../../flow-language/contact-flow.ts";
import {
  type Action,
  checkHours,
  compare,
  disconnect,
  invokeLambda,
  loop,
  menu,
  say,
  setQueue,
  storeDigits,
  transferToQueue,
} from "../../flow-language/index.ts";

const welcome: readonly Action[] = [
  menu(
    "welcome-menu",
    "Welcome to the city library. To renew your books, press 1. To speak to a librarian, press 0.",
    5,
    { "1": "renew-card", "0": "desk-hours" },
    { otherwise: "welcome-again", onError: "bye-trouble" },
  ),
  loop("welcome-again", 2, "welcome-menu", "bye-thanks"),
];

const renew: readonly Action[] = [
  storeDigits(
    "renew-card",
    "Please type the number of your library card, and then the hash key.",
    8,
    "renew-ask",
    "bye-trouble",
  ),
  invokeLambda("renew-ask", "renew-books", { card: "$.StoredCustomerInput" }, "renew-how", "bye-trouble"),
  compare("renew-how", "$.External.outcome", { renewed: "renew-done" }, "renew-unknown"),
  say("renew-done", "$.External.books books are yours until $.External.until.", "bye-thanks"),
  say("renew-unknown", "There is no such card. A librarian can help.", "desk-hours"),
];

const desk: readonly Action[] = [
  checkHours("desk-hours", "library-desk", "desk-queue", "desk-closed"),
  say("desk-closed", "The desk is closed now.", "bye-thanks"),
  setQueue("desk-queue", "librarians", "desk-wait", "bye-trouble"),
  say("desk-wait", "One moment, please.", "desk-transfer"),
  transferToQueue("desk-transfer", "desk-full", "bye-trouble"),
  say("desk-full", "All librarians are busy. Please call again later.", "bye-end"),
];

const bye: readonly Action[] = [
  say("bye-thanks", "Thank you for calling. Goodbye.", "bye-end"),
  say("bye-trouble", "Something went wrong here. Please call again later.", "bye-end"),
  disconnect("bye-end"),
];

/** The line of a library, to try the commands on. */
export const sampleFlow: Omit<ContactFlow, "Metadata"> & { readonly Metadata: { readonly name: string } } = {
  Version: "2019-10-30",
  StartAction: "welcome-menu",
  Metadata: { name: "City library" },
  Actions: [...welcome, ...renew, ...desk, ...bye],
};

/** What its function answers. */
export const sampleReplies = { "renew-books": { outcome: "renewed", books: "3", until: "the end of May" } };
