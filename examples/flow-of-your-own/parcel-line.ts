import {
  checkHours,
  disconnect,
  invokeLambda,
  menu,
  say,
  setQueue,
  storeDigits,
  transferToQueue,
} from "connect-simulator/flow-language";

const actions = [
  say("welcome", "This is Parcel and Sons.", "menu"),
  menu(
    "menu",
    "For your parcel press 1, for a person press 0.",
    5,
    { "1": "number", "0": "hours" },
    { otherwise: "hours", onError: "hours" },
  ),
  storeDigits("number", "What is your parcel's number? End with the hash key.", 12, "track", "hours"),
  invokeLambda("track", "{{track-parcel}}", { parcel: "$.StoredCustomerInput" }, "where", "hours"),
  say("where", "Your parcel is $.External.place.", "end"),
  checkHours("hours", "{{hours}}", "queue", "closed"),
  setQueue("queue", "{{desk}}", "person", "closed"),
  transferToQueue("person", "closed", "closed"),
  say("closed", "Nobody is here at the moment. Please call again in the morning.", "end"),
  disconnect("end"),
];

/** A parcel service's line: tells where a parcel is, or puts through to a person. */
export const parcelLine = { Version: "2019-10-30", StartAction: "welcome", Actions: actions };
