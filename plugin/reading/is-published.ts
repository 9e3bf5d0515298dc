/** Whether this is the package as it is published. Its sources change under one version, and with them what is read. */
export const isPublished = !import.meta.url.endsWith(".ts");
