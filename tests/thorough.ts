import fc from "fast-check";

/**
 * How many cases each property is tried on: `npm run test:all` has the time for more. Each run tries others, but on a
 * continuous integration server the same commit has to get the same verdict.
 */
fc.configureGlobal({ numRuns: process.env.THOROUGH ? 2000 : 100, ...(process.env.CI && { seed: 20_261_126 }) });
