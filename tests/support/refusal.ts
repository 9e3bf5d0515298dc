/** What stopped a build, with what stopped that. */
export async function refusal(built: Promise<unknown>): Promise<string> {
  const told: string[] = [];
  let error = await built.then(() => null).catch((caught: unknown) => caught);
  while (error instanceof Error) {
    told.push(error.message);
    error = (error as { originalError?: unknown }).originalError ?? error.cause;
  }
  return told.join("\n");
}
