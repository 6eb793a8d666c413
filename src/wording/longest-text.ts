/** The longest text that Lex takes, in UTF-16 units. What is longer is not read. */
export const longestText = 1024;
