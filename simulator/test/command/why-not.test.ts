import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { fileText } from "../../command/file-text.ts";
import { explained } from "../../command/why-not.ts";
import { writable, written } from "../../command/written.ts";

const folder = mkdtempSync(join(tmpdir(), "why-not-"));
const file = join(folder, "file");
writeFileSync(file, "");

/** What is thrown. */
function thrown(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

test("what the system refuses is told with its place and the cure", () => {
  expect(explained(thrown(() => readFileSync(join(folder, "none"))))).toBe(
    `${join(folder, "none")}: there is no such file or folder`,
  );
  expect(explained(thrown(() => execFileSync("no-such-program")))).toBe(
    "no-such-program: this program is not installed here, or not on the PATH",
  );
  expect(explained(thrown(() => execFileSync(folder)))).toBe(
    `${folder}: this is no program that this user can run`,
  );
  const denied = Object.assign(new Error("EACCES: permission denied"), { code: "EACCES", path: "secret" });
  expect(explained(denied)).toBe("secret: this user may not; look at the permissions");
});

test("an address where nothing answers is named", async () => {
  const refused = await new Promise((resolve) => connect(9, "127.0.0.1").once("error", resolve));
  expect(explained(refused)).toBe("127.0.0.1:9: nothing answers there; is it running?");
  expect(explained(new AggregateError([refused], ""))).toBe("nothing answers there; is it running?");
});

test("everything else speaks for itself", () => {
  expect(explained(new Error("no such flow"))).toBe("no such flow");
  expect(explained("no")).toBe("no");
});

test("a file that cannot be read or written is named", async () => {
  await expect(fileText(folder)).rejects.toThrow(`${folder}: this is a folder; name a file in it`);
  await expect(fileText(join(file, "inside"))).rejects.toThrow("there is no such file or folder");
  await expect(written(folder, "")).rejects.toThrow(`${folder} cannot be written: this is a folder`);
  const inside = join(file, "inside");
  await expect(written(inside, "")).rejects.toThrow(
    `${inside} cannot be written: ${file} is no folder; name another place`,
  );
});

test("whether a file can be written is told beforehand, and what stands in it stays", async () => {
  await expect(writable(folder)).rejects.toThrow(`${folder} cannot be written: this is a folder`);
  const kept = join(folder, "kept/file");
  await written(kept, "text");
  await writable(kept);
  expect(await fileText(kept)).toBe("text");
});

test("a file is written into a folder that is not there yet", async () => {
  await written(join(folder, "new/deep/file"), "text");
  expect(await fileText(join(folder, "new/deep/file"))).toBe("text");
});
