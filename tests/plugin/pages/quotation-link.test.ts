import { describe, expect, it } from "vitest";
import { parts } from "../../../plugin/pages/index.ts";
import { parse } from "../../../src/index.ts";
import { wordsOf, wordsOfHtml } from "../../../src/render/index.ts";
import { build } from "../build.ts";
import { someContext } from "./some-context.ts";

const text = `Weir opens again

13 October 2021

The weir opened on Monday, nine years after the flood.

"We never gave up on 'our' weir," said Ada Sample, chair of the council, "nor did it."

Nobody spoke up, and "nothing at all will be closed again".
`;
const release = parse(text);

describe("the link to a quotation", () => {
  it("stands where it begins, once, and leads to it", () => {
    const html = parts.body(release, someContext());
    expect(html).toContain(
      '<span class="pr-q" id="q-we-never-gave-up-on"><a class="pr-q__link" href="#q-we-never-gave-up-on" aria-label="Link to this quotation"></a>“We never gave up on ‘our’ weir,”</span> said',
    );
    expect(html.match(/href="#q-we-never-gave-up-on"/g)).toHaveLength(1);
    expect(wordsOfHtml(html)).toEqual(wordsOf(release.body.map((block) => block.text).join(" ")));
  });

  it("carries what is copied, where there is a script", () => {
    const html = parts.body(release, someContext({ script: "/assets/press-release.js" }));
    expect(html).toContain(
      'data-copy="“We never gave up on ‘our’ weir, nor did it.” – Ada Sample, chair of the council, 13 October 2021" data-copied="Copied"',
    );
  });

  it("is in the large quotation where that is the text's own", () => {
    const large = parse(`---\npullQuotes: promote\n---\n${text.replace(', "nor did it."', ". {.pull-quote}")}`);
    expect(parts.body(large, someContext())).toMatch(
      /<p class="pr-pull__text"><span class="pr-q__at"><a class="pr-q__link" href="#q-we-[^>]+><\/a><\/span>We never/,
    );
  });
});

describe("the option script", () => {
  it("off, there is no script in the site", async () => {
    const { output } = await build({ "releases/a.txt": text });
    expect([...output.keys()].filter((path) => path.endsWith(".js"))).toEqual([]);
    expect(output.get("releases/weir-opens-again/index.html")).not.toContain("data-copy");
  });

  it("on, it is a file that pages load", async () => {
    const { output } = await build({ "releases/a.txt": text }, { script: "assets/press-release.js" });
    expect(output.get("assets/press-release.js")).toContain("navigator.clipboard");
    expect(output.get("releases/weir-opens-again/index.html")).toContain(
      '<script src="../../assets/press-release.js" type="module"></script>',
    );
  });
});

it("a quotation set as a block has its attribution in the caption, each word once", () => {
  const block = parse(
    "Weir opens\n\nThe weir opened on Monday, nine years after the flood.\n\n“We never gave up on our weir and its gate.” – Ada Sample, chair {.quotation}\n\nIt stays open for good now.\n",
  );
  expect(parts.body(block, someContext())).toMatch(
    /<figure class="pr-quotation">\n<blockquote>\n<p><span class="pr-q" id="q-we-never-gave-up-on">.*“We never gave up on our weir and its gate.”<\/span><\/p>\n<\/blockquote>\n<figcaption class="pr-quotation__by">– Ada Sample, chair<\/figcaption>\n<\/figure>/,
  );
});
