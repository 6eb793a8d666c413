const mostBytes = 32 * 1024;

/** A function's answer as `$.External`, or what is wrong with it. */
export type Reply = { readonly external: Readonly<Record<string, unknown>> } | { readonly refused: string };

/** Checks an answer as Connect does. `STRING_MAP` takes a flat object of texts, `JSON` anything, and neither 32 KB. */
export function readReply(answer: unknown, type: "STRING_MAP" | "JSON"): Reply {
  let json: string;
  try {
    json = JSON.stringify(answer) ?? "null";
  } catch {
    return { refused: "the reply is not JSON" };
  }
  const bytes = Buffer.byteLength(json);
  if (bytes >= mostBytes) return { refused: `the reply has ${bytes} bytes; it must be under ${mostBytes}` };
  const value: unknown = JSON.parse(json);
  const entries =
    typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : undefined;
  if (type === "JSON") return { external: Object.fromEntries(entries ?? []) };
  if (!entries) return { refused: `the reply must be a flat object of texts, and is ${json.slice(0, 80)}` };
  const odd = entries.find(([, one]) => typeof one !== "string");
  return odd
    ? { refused: `the reply must be a flat object of texts, and ${odd[0]} is ${JSON.stringify(odd[1])}` }
    : { external: Object.fromEntries(entries) };
}
