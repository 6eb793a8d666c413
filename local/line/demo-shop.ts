import type { Environment } from "../../src/composition/settings.ts";

/** The shop of the demonstration, in the settings of a deployment. Its number is the line's own. */
export const demoShop = {
  SHOP_NAME: "Hinoki",
  SHOP_PHONE: "050-0000-0000",
  OPENING_HOURS: "mon-fri 09:00-18:00",
} as const satisfies Environment;
