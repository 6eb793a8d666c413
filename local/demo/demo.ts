import { playDay } from "./play-day.ts";

process.exitCode = (await playDay()) > 0 ? 1 : 0;
