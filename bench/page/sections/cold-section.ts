import type { ColdRow } from "../../figures.ts";
import { tasks } from "../../function-names.ts";
import { table } from "../table.ts";
import { ratio, spread, whole } from "../told.ts";
import type { Section } from "./section.ts";

/** Fresh processes in every way. */
export function coldSection(rows: readonly ColdRow[]): Section {
  const groups = [...new Set(rows.map(({ node, functionName }) => `${node} ${functionName}`))];
  const tables = groups.map((group) => {
    const own = rows.filter(({ node, functionName }) => `${node} ${functionName}` === group);
    const [some] = own;
    if (!some) return "";
    const ratioTo = (row: ColdRow, candidate: ColdRow["candidate"]) => {
      const other = own.find((each) => each.way === row.way && each.candidate === candidate);
      return other ? ratio(row.figures.total.median / other.figures.total.median) : "";
    };
    return `### ${tasks[some.functionName]}, Node ${some.node}\n\n${table(
      ["", "", "load, ms", "first answer, ms", "both, ms", "of the bare client's", "of the cut one's"],
      own.map((row) => [
        row.way,
        row.candidate,
        spread(row.figures.init, whole),
        spread(row.figures.first, whole),
        spread(row.figures.total, whole),
        ratioTo(row, "bare client"),
        ratioTo(row, "bare client, cut"),
      ]),
      2,
    )}`;
  });
  const text = `A function loads on a whole processor, as Lambda lets it, and from its first event on has the share that goes with its memory (1,769 MB are one processor). *TLS*: the connection to DynamoDB is one, to a server on loopback. *Runtime client*: Lambda's own, \`aws-lambda-ric\`, with its API served on loopback; the start of Node and of the client count as loading.

${tables.join("\n\n")}`;
  return { title: "A cold start", text };
}
