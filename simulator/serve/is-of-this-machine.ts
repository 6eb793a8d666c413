import type { Request } from "./both-protocols.ts";

const names = ["127.0.0.1", "localhost"];

/**
 * Whether a program on this machine asks, or a page that it serves. A page of another site could make the browser send
 * requests here: with another Host (a name that resolves to this machine), or with that site's Origin.
 */
export const isOfThisMachine = ({ headers }: Pick<Request, "headers">): boolean =>
  [`http://${headers.host ?? headers[":authority"]}`, ...(headers.origin ? [headers.origin] : [])].every(
    (url) => URL.canParse(url) && names.includes(new URL(url).hostname),
  );
