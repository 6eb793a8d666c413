import { action } from "../action.ts";
import { end } from "../block-outcome.ts";
import { only } from "../parameters.ts";

export const disconnectParticipant = action({
  type: "DisconnectParticipant",
  about: "as documented",
  source: "guide",
  parameters: only({}),
  leads: "nowhere",
  run: () => end("disconnected"),
});
