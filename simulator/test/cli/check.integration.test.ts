import { beforeAll, describe, expect, test } from "@jest/globals";
import { say, smallFlow } from "../flow/small-flow.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

let line: CommandLine;
beforeAll(async () => {
  line = await commandLine();
  const sound = smallFlow({ hello: { ...say("Hello"), errors: { NoMatchingError: "failed" } } }, "Sound");
  await line.file("flows/sound.json", sound);
  await line.file("flows/deep/island.json", smallFlow({ hello: say("Hello"), island: say("?") }, "Island"));
  const Content = JSON.stringify(sound);
  await line.file("flows/template.yaml", {
    Resources: { One: { Type: "AWS::Connect::ContactFlow", Properties: { Name: "Templated", Content } } },
  });
  await line.file("flows/package.json", { name: "no flow" });
});

describe("connect-simulator check", () => {
  test("reports the flows of a folder, and passes over what holds none", async () => {
    const { code, out } = await line.run(["check", "flows"]);
    expect(out).toContain("✓ flows/sound.json: Sound (3 blocks)");
    expect(out).toContain("✓ flows/template.yaml: Templated (3 blocks)");
    expect(out).toContain("✗ flows/deep/island.json: Island (4 blocks)");
    expect(out).toContain(
      "  problem  block island: no way leads here from the start; lead a branch to it, or take it out",
    );
    expect(out).not.toContain("package.json");
    expect(code).toBe(1);
  });

  test("exits 0 when there is nothing wrong", async () => {
    expect(await line.run(["check", "flows/s*.json", "flows/template.yaml"])).toMatchObject({
      code: 0,
      err: "",
    });
  });

  test("tells what cannot be read, with the rest, and exits 2", async () => {
    const { code, out } = await line.run(["check", "nowhere.json", "flows/package.json", "flows/sound.json"]);
    expect(out).toContain("✗ nowhere.json (cannot be read)\n  there is no such file");
    expect(out).toContain("✗ flows/package.json (cannot be read)\n  it holds no flow: it has name");
    expect(out).toContain("✓ flows/sound.json");
    expect(code).toBe(2);
  });

  test("tells it to other programs", async () => {
    const { out } = await line.run(["check", "--json", "flows/deep"]);
    expect(JSON.parse(out)).toMatchObject({
      flows: [
        {
          ...{ file: "flows/deep/island.json", flow: "Island", blocks: 4, refused: [] },
          findings: [{ level: "problem", block: "island" }, { block: "failed" }],
        },
      ],
      unreadable: [],
    });
  });
});
