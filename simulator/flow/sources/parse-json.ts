import { messageOf } from "../../message-of.ts";
import { quotedTokens } from "./quoted-tokens.ts";

/**
 * JSON, or a template of JSON whose tokens make it none as it stands: `"LoopCount": ${rounds}`.
 * @throws {SyntaxError} with the line.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const template = quotedTokens(text);
    if (template === text) throw located(error, text);
    try {
      return JSON.parse(template);
    } catch (inTemplate) {
      throw located(inTemplate, template);
    }
  }
}

function located(error: unknown, text: string): SyntaxError {
  const message = messageOf(error);
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  const line = position && text.slice(0, Number(position)).split("\n").length;
  const what = message.replace(/ (?:in JSON )?at position \d+.*/, "");
  return new SyntaxError(`it is not JSON${line ? `, in line ${line}` : ""}: ${what}`);
}
