import config from "./jest.config.mjs";

const { displayName: _, ...unit } = config.projects[0];

/** The tests of domain and application that take their cases one by one: they have to notice every change of the code. */
export default {
  ...unit,
  testMatch: ["<rootDir>/test/{domain,application,adapters/in-memory}/**/*.test.ts"],
  testPathIgnorePatterns: ["\\.model\\.test\\.ts$", "the-contract-", "host-zones"],
};
