import { change } from "./change.ts";

export const handler = change({ status: "cancelled" });
