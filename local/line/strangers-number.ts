/** A number (E.164) that no customer of the demonstration has. */
export const strangersNumber = "+819099990000";
