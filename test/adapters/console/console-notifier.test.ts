import { expect, test } from "@jest/globals";
import { consoleNotifier } from "../../../src/adapters/console/index.ts";
import { notifierContract, type StartNotifier } from "../../../src/testing/notifier-contract.ts";
import { anOwingOrder } from "../../support/builders.ts";

const start: StartNotifier = async (text) => {
  const lines: string[] = [];
  let broken = false;
  const write = (line: string) => {
    if (broken) throw new Error("the console is gone: +819012345678 was not told");
    lines.push(line);
  };
  return {
    notifier: consoleNotifier({ text, write }),
    arrived: () =>
      lines.map((line) => {
        const [, phone = "", message = ""] = /^SMS to (\+\d+): (.*)\n$/s.exec(line) ?? [];
        return { phone, message };
      }),
    breakDown: () => {
      broken = true;
    },
  };
};

test.each(notifierContract(start))("a console $name", ({ run }) => run());

test("a console shows the text on a line of its own", async () => {
  const lines: string[] = [];
  const notifier = consoleNotifier({ text: () => "Moved.", write: (line) => lines.push(line) });
  await notifier.notify(anOwingOrder());
  expect(lines).toEqual(["SMS to +819012345678: Moved.\n"]);
});
