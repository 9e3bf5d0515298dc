import fc from "fast-check";

/** How many cases each property is tried on: `npm run test:all` has the time for more. */
fc.configureGlobal({ numRuns: process.env.THOROUGH ? 2000 : 100 });
