import { once } from "node:events";
import { createServer } from "node:net";
import type { Option } from "./parse-options.ts";
import { wholeNumber } from "./whole-number.ts";
import { codeOf, whyNot } from "./why-not.ts";

/** The port of the page, so that its address stays the same; where it is taken, the next free one. */
export const pagePort = 5550;

/** `--port`, of a command that listens at `usual` unless told. */
export const portOption = (usual: number) =>
  ({
    ...{ type: "string", value: "NUMBER" },
    about: `the port; ${usual} unless told, or the next free one; 0 means any`,
  }) as const satisfies Option;

/** How many ports after the usual one are tried. */
const tried = 20;

/**
 * The port to listen at on 127.0.0.1: the one that was asked for, or the first free one from `usual` on.
 * @throws {Error} when the one that was asked for is no port, or is taken, with what to do.
 */
export async function portFor(asked: string | undefined, usual: number): Promise<number> {
  if (asked !== undefined) {
    const port = wholeNumber("port", asked, { to: 65_535 });
    const cause = await whyTaken(port);
    if (cause !== undefined)
      throw new Error(`--port ${port}: ${whyNoPort(cause)}, or leave it out: then it is one that is free`, {
        cause,
      });
    return port;
  }
  for (let port = usual; port < usual + tried; port++) if (!(await whyTaken(port))) return port;
  return 0;
}

const whyNoPort = (cause: unknown): string =>
  codeOf(cause) === "EACCES" ? "this user may not listen there; name one from 1024 on" : whyNot(cause);

/** Why nobody can listen there, or nothing where one can. */
async function whyTaken(port: number): Promise<unknown> {
  const server = createServer().listen(port, "127.0.0.1");
  try {
    await once(server, "listening");
  } catch (cause) {
    return cause;
  }
  server.close();
  await once(server, "close");
  return undefined;
}
