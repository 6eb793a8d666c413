import type { Answers } from "../answers.ts";

export const answers: Answers = {
  fillers: "um|uh|well|oh|so|then|and|please|thanks|thank you",
  yes:
    "yes|yeah|yep|yup|ok|okay|sure|right|correct|exactly|absolutely|fine|perfect|great|go ahead|do it|please do|" +
    "sounds good|that(?:'s| is) (?:right|fine|correct|good|ok|okay|it)|that works|that one|that day|works for me|i do|" +
    "(?:with |i'll take |i will take )?that(?: one)?|let's do that|of course|yes it is|it is",
  no:
    "no|nope|nah|wrong|incorrect|not that one|not that day|that(?:'s| is) (?:wrong|not right|not it)|" +
    "not right|don't|do not|i don't|it isn't|never mind|not really",
  yesTo: {
    date: "move it|change it",
    cancel: "cancel(?: it| the order| my order)?",
  },
};
