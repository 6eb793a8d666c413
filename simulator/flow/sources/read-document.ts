import { parseJson } from "./parse-json.ts";
import { parseYaml } from "./parse-yaml.ts";
import { isTerraform, terraformFlows } from "./terraform.ts";

/**
 * What a text says: JSON or a template of it, Terraform, or else YAML.
 * @throws {SyntaxError} that tells the line.
 */
export function readDocument(text: string): unknown {
  if (/^\s*["[{]/.test(text)) return parseJson(text);
  if (isTerraform(text)) return terraformFlows(text);
  const value = parseYaml(text);
  if (typeof value !== "object")
    throw new SyntaxError("it is not JSON, and neither a template in YAML nor Terraform");
  return value;
}
