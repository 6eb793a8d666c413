import { messageOf } from "../message-of.ts";

const causes: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  ENOTDIR: "there is no such file or folder",
  EISDIR: "this is a folder; name a file in it",
  EEXIST: "something is there already; name another place",
  EACCES: "this user may not; look at the permissions",
  EPERM: "this user may not; look at the permissions",
  EROFS: "nothing can be written there; name another place",
  ENOSPC: "the disk is full",
  EMFILE: "too many files are open; raise the limit (ulimit -n)",
  EADDRINUSE: "something else listens there; name another port",
  EADDRNOTAVAIL: "this machine has no such address",
  ECONNREFUSED: "nothing answers there; is it running?",
  ECONNRESET: "it broke the connection off; is it the right one?",
  ENOTFOUND: "there is no machine of that name; is it spelled right, and is there a network?",
  EAI_AGAIN: "the name cannot be looked up; is there a network?",
  EHOSTUNREACH: "there is no way there; is there a network?",
  ETIMEDOUT: "nothing answered in time; is there a network?",
};

/** The same of a program that is to be started. */
const ofPrograms: Readonly<Record<string, string>> = {
  ENOENT: "this program is not installed here, or not on the PATH",
  EACCES: "this is no program that this user can run",
};

/** Why the operating system refuses something, in a sentence with the cure; else what the error says. */
export const whyNot = (error: unknown): string => causes[codeOf(error)] ?? messageOf(error);

/**
 * What an error says to people: the system's own errors with the file or the program that they are about, every other in
 * its own words.
 */
export function explained(error: unknown): string {
  if (!(codeOf(error) in causes)) return messageOf(error);
  const why = (isOfProgram(error) && ofPrograms[codeOf(error)]) || whyNot(error);
  return [placeOf(error), why].filter((part) => part !== undefined).join(": ");
}

/** The system's word for what went wrong, as `ENOENT`; empty for any other error. */
export function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return "";
  if ("code" in error && error.code !== undefined) return String(error.code);
  // One of several addresses that were tried.
  return error instanceof AggregateError ? codeOf(error.errors[0]) : "";
}

const isOfProgram = (error: unknown): boolean =>
  typeof error === "object" &&
  error !== null &&
  "syscall" in error &&
  String(error.syscall).startsWith("spawn");

/** The file, the program or the address that a system's error is about. */
function placeOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  if ("path" in error && typeof error.path === "string") return error.path;
  const host = "address" in error ? error.address : "hostname" in error ? error.hostname : undefined;
  return host === undefined ? undefined : "port" in error ? `${host}:${error.port}` : String(host);
}
