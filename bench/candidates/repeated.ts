import { type BuildOptions, build } from "esbuild";
import { bundling, leftOut } from "../../scripts/bundle/bundle-lambdas.ts";
import { functionNames } from "../function-names.ts";
import type { Candidate } from "./candidate.ts";
import type { Recorded } from "./recorded.ts";

/** Candidates that send what ours sends, request by request, and do nothing else. */

export const bareClient: Candidate = {
  name: "bare client",
  about: "the SDK's client alone, sending what ours sends; it searches for credentials in its own way",
  functions: functionNames,
  bundle: (_, outfile, recorded) => bundle(bareClientOf(recorded), outfile),
};

export const bareClientCut: Candidate = {
  name: "bare client, cut",
  about:
    "the same with the cuts of our bundles that anybody can make: credentials are read from the environment, and no import() is left",
  functions: functionNames,
  bundle: (_, outfile, recorded) => bundle(bareClientOf(recorded), outfile, leftOut),
};

export const signedRequest: Candidate = {
  name: "signed request",
  about: "no SDK: the same requests signed by hand and sent over Node's own client",
  functions: functionNames,
  bundle: (_, outfile, recorded) => bundle(signedRequestsOf(recorded), outfile),
};

async function bundle(contents: string, outfile: string, cuts: BuildOptions = {}): Promise<void> {
  const stdin = { contents, loader: "ts", resolveDir: "bench/candidates" } as const;
  await build({ ...bundling, ...cuts, stdin, outfile });
}

const isText = ({ operation }: Recorded): boolean => operation === "Publish";

function bareClientOf(recorded: readonly Recorded[]): string {
  const commands = new Set(
    recorded.filter((each) => !isText(each)).map(({ operation }) => `${operation}Command`),
  );
  const imports = [
    `import { ${[...commands].join(", ")} } from "@aws-sdk/client-dynamodb";`,
    `import { dynamodbRequest } from "./bare-client/dynamodb-request.ts";`,
    ...(recorded.some(isText) ? [`import { snsRequest } from "./bare-client/sns-request.ts";`] : []),
  ];
  return entry(imports, recorded, (each, told) =>
    isText(each) ? `snsRequest(${told})` : `dynamodbRequest(${each.operation}Command, ${told})`,
  );
}

function signedRequestsOf(recorded: readonly Recorded[]): string {
  const imports = [`import { signedRequest } from "./signed-request/signed-request.ts";`];
  return entry(
    imports,
    recorded,
    (each, told) => `signedRequest("${isText(each) ? "sns" : "dynamodb"}", ${told})`,
  );
}

/** The source of a function that does these one after the other for each customer. */
function entry(
  imports: readonly string[],
  recorded: readonly Recorded[],
  made: (each: Recorded, told: string) => string,
): string {
  const requests = recorded.map((each) => made(each, JSON.stringify(each)));
  return [
    ...imports,
    `import { forEachPhone } from "./for-each-phone.ts";`,
    `const requests = [${requests.join(",\n")}];`,
    `export const handler = forEachPhone(async (phone) => { for (const send of requests) await send(phone); });`,
  ].join("\n");
}
