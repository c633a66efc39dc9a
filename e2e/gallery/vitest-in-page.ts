/** In place of Vitest, for fakes that unit tests share with the gallery: spies are all that they take from it. */
export * as vi from "@vitest/spy";
