export { narrator } from "./narrator.ts";
export { howToTalk, talk } from "./talk.ts";
export { openTerminal, type Terminal } from "./terminal.ts";
export { terminalPhone } from "./terminal-phone.ts";
