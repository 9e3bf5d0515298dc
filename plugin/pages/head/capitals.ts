/** "GATE TO MOVE AGAIN": set in capitals throughout. Scripts without capitals are not. */
export function isCapitals(text: string): boolean {
  return text !== text.toLowerCase() && text === text.toUpperCase();
}
