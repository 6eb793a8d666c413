/** Makes a random id that nobody else makes: of a change, or of a sender of notices. */
export type NewId = () => string;
