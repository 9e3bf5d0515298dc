/** A library is wanted that only those who import install. */
export class MissingLibrary extends Error {
  constructor(name: string, format: string) {
    super(`to read ${format} it needs the package ${name}: npm install --save-dev ${name}`);
  }
}

/**
 * Loads a library that is no dependency of the plugin, since only importing needs it.
 * @throws MissingLibrary where it is not installed.
 */
export async function optional<T>(load: () => Promise<T>, name: string, format: string): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_MODULE_NOT_FOUND") throw new MissingLibrary(name, format);
    throw error;
  }
}
