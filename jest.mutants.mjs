import config from "./jest.config.mjs";

const { displayName: _, testMatch: __, ...unit } = config.projects[0];

/** The tests of domain and application, which have to notice every change of the code that they test. */
export default { ...unit, testMatch: ["<rootDir>/test/{domain,application}/**/*.test.ts"] };
