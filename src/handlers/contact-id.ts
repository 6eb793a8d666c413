const shape = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The contact's id, for the log: any other text that a flow hands over in its place may be a customer's. */
export const contactIdIn = (text: string | undefined): string | undefined =>
  text !== undefined && shape.test(text) ? text : undefined;
