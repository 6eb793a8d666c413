import { isCollection, isScalar, parseDocument, visit, YAMLMap } from "yaml";

/**
 * JSON or YAML, with CloudFormation's short forms (`!Sub text`) as what they are short for (`{ "Fn::Sub": text }`).
 * @throws {Error} naming the file and the line that is wrong.
 */
export function parseText(text: string, fileName: string): unknown {
  const written = text.replace(/^\uFEFF/, "");
  // JSON is YAML, and much faster to read as what it is.
  if (/^\s*[[{]/.test(written))
    try {
      return JSON.parse(written);
    } catch {
      // YAML's reader says in which line.
    }
  const document = parseDocument(written, { logLevel: "silent" });
  const [wrong] = document.errors;
  if (wrong) throw new Error(`${fileName} is neither JSON nor YAML: ${wrong.message.split(":\n", 1)[0]}`);
  visit(document, {
    Node(_, node) {
      if (!(isScalar(node) || isCollection(node)) || !node.tag?.startsWith("!")) return undefined;
      const [name, full] = [node.tag.slice(1), new YAMLMap()];
      delete node.tag;
      full.set(name === "Ref" || name === "Condition" ? name : `Fn::${name}`, node);
      return full;
    },
  });
  return document.toJS();
}
