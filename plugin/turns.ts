/** Pages that are made together: fewer would wait longer than they take. */
const TOGETHER = 50;

/**
 * Eleventy begins with all pages at once and goes on with each in turn, so that all are made before the first is written, and in
 * memory at the same time. Who waits for its turn is one of so many that are made, transformed and written before the next ones
 * begin; a page that waits for something else holds up nobody.
 * @returns what to wait for.
 */
export function createTurns(together = TOGETHER): () => Promise<void> {
  let begun = 0;
  let turn = Promise.resolve();
  return () => {
    // What waits for promises alone is done when the event loop comes round.
    if (begun > 0 && begun % together === 0) turn = turn.then(() => new Promise((go) => setImmediate(go)));
    begun += 1;
    return turn;
  };
}
