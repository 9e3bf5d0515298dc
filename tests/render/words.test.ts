import { describe, expect, it } from "vitest";
import { wordsOf, wordsOfHtml } from "../../src/render/words.ts";

describe("wordsOf", () => {
  it("cuts at white space and keeps what belongs to a word", () => {
    expect(wordsOf("Up to 2*3*4\u00a0<b>tons</b>, by a@b.com.")).toEqual([
      "Up",
      "to",
      "2*3*4",
      "<b>tons</b>",
      "by",
      "a@b.com",
    ]);
  });

  it("sees no difference in the shape of marks, nor a word in a mark", () => {
    expect(wordsOf(`"It's 'so'," – she said`)).toEqual(wordsOf("“It’s ‘so’,” — she said"));
    expect(wordsOf("up 5%, or $5 (C++).")).toEqual(["up", "5%", "or", "$5", "C++"]);
    expect(wordsOf('Il dit "oui".')).toEqual(wordsOf("Il dit «\u202Foui\u202F»."));
    expect(wordsOf("Das »Tor« geht")).toEqual(["Das", "Tor", "geht"]);
    expect(wordsOf('"It is loud," she said')).toEqual(wordsOf("「It is loud,」 she said"));
  });

  it("sees a lost word, a doubled one and a changed one", () => {
    const words = wordsOf("the quay opens");
    for (const other of ["the opens", "the quay quay opens", "the key opens", "the opens quay"]) {
      expect(wordsOf(other)).not.toEqual(words);
    }
  });
});

describe("wordsOfHtml", () => {
  it("decodes entities and passes over tags", () => {
    expect(wordsOfHtml("<p>1 &lt; 2 &amp;amp; <em>re</em>read&#8217;s &#x41;<br>B</p><p>C</p>")).toEqual(
      wordsOf("1 < 2 &amp; reread’s A B C"),
    );
  });

  it("keeps words apart that elements part, and together that they do not", () => {
    expect(wordsOfHtml("<li>one</li><li>two</li>")).toEqual(["one", "two"]);
    expect(wordsOfHtml('<span class="pr-q">“one</span>,” two')).toEqual(["one", "two"]);
  });

  it("does not hear a pulled copy, but hears other asides and what follows", () => {
    const copy = '<aside class="pr-pull" aria-hidden="true"><p>once</p><aside>deep</aside></aside>';
    expect(wordsOfHtml(`${copy}<p>once</p><aside>more</aside>`)).toEqual(["once", "more"]);
  });

  it("hears the number of a list item", () => {
    expect(wordsOfHtml('<ol start="3"><li value="3">one</li></ol>')).toEqual(wordsOf("3. one"));
    expect(wordsOfHtml('<ol start="3"><li value="3">one</li></ol>')).toEqual(wordsOf("(3) one"));
  });
});
