import fc from "fast-check";

/**
 * Of every property test (a set-up file of Vitest): the same examples in every run, since a change must not be refused for
 * what it didn't do. `SEATMETER_SEED` looks at others.
 */
fc.configureGlobal({ seed: Number(process.env.SEATMETER_SEED ?? 20_261_123) });
