import type { WishWords } from "../wishes/wish-words.ts";
export const wishes: WishWords = { normalized: (t) => t, space: "", gap: 8, lists: {}, rules: [] };
