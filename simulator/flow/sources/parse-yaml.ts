import { Pair, parseDocument, Scalar, visit, YAMLMap } from "yaml";
import { messageOf } from "../../message-of.ts";

/**
 * YAML, with CloudFormation's tags as what they are short for: `!Sub text` is `{ "Fn::Sub": text }`.
 * @throws {SyntaxError} with the line.
 */
export function parseYaml(text: string): unknown {
  const document = parseDocument(text, { logLevel: "error" });
  const [error] = document.errors;
  if (error) throw new SyntaxError(`it is not YAML: ${error.message.split("\n")[0]}`);
  visit(document, {
    Node(_, node) {
      if (!("tag" in node) || !node.tag || !/^!\w/.test(node.tag)) return undefined;
      const name = node.tag.slice(1);
      delete node.tag;
      const inFull = new YAMLMap();
      inFull.items.push(new Pair(new Scalar(plain.includes(name) ? name : `Fn::${name}`), node));
      return inFull;
    },
  });
  try {
    return document.toJS();
  } catch (aliases) {
    throw new SyntaxError(`it is not YAML: ${messageOf(aliases)}`);
  }
}

const plain = ["Ref", "Condition"];
