import { expect, test } from "@jest/globals";
import { shopReferences, shopTokens } from "../../../infra/flow/shop-tokens.ts";
import { openingHours } from "../../../src/domain/index.ts";

test("every token of the shop is filled in, in its own language", () => {
  const hours = openingHours("mon-fri 09:00-18:00") ?? [];
  const filled = shopReferences({ name: "Acme", phone: "03-1234-5678" }, hours);
  expect(Object.keys(filled).sort()).toEqual([...shopTokens].sort());
  expect(new Set(Object.values(filled)).size).toBe(shopTokens.length);
  const { "people-answer": answer, ...texts } = filled;
  for (const text of Object.values(texts)) expect(text).toMatch(/Acme|03-1234-5678/);
  expect(answer).toBe("True");
});

test("the flow knows where nobody ever answers", () => {
  expect(shopReferences({}, [])["people-answer"]).toBe("False");
});
