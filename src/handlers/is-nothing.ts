/** Whether the text is what a flow passes where it has nothing. A flow sets a word for that: Connect may refuse "". */
export const isNothing = (text: string): boolean => text === "" || text === "none";
