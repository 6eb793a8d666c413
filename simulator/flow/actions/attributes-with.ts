type Attributes = Readonly<Record<string, string>>;

/** Bytes of all attributes together. */
const mostBytes = 32 * 1024;

/** What there is with what is added: all of it, or nothing and why. */
export function attributesWith(
  added: Attributes,
  before: Attributes,
): { readonly attributes: Attributes } | { readonly refused: string } {
  const odd = Object.keys(added).find((name) => name === "" || /[$.]/.test(name));
  if (odd !== undefined) return { refused: `"${odd}" cannot be the name of an attribute` };
  const attributes = { ...before, ...added };
  const bytes = Buffer.byteLength(Object.entries(attributes).flat().join(""));
  return bytes > mostBytes
    ? { refused: `${bytes} bytes of attributes are over ${mostBytes}` }
    : { attributes };
}
