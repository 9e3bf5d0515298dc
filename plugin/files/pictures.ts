import type { FileMaker } from "./output-file.ts";

/** The pictures of each release that is out, beside its page; never the folder they lie in, where those of held ones are too. */
export const pictures: FileMaker = ({ releases }, { gallery }) => releases.flatMap((page) => gallery.files(page));
