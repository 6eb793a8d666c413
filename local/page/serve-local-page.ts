import { type ServedPage, servePage } from "connect-simulator/page";
import type { LocalLine } from "../line/index.ts";
import { pageLine } from "./page-line.ts";
import { pagePanels } from "./page-panels.ts";

/** Serves the local line's telephone with our panels. Rejects when the port is taken. */
export const serveLocalPage = async (line: LocalLine, port?: number): Promise<ServedPage> =>
  servePage({ line: await pageLine(line), panels: pagePanels(line), ...(port !== undefined && { port }) });
