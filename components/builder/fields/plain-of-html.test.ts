import { expect, test } from "vitest";
import { looksLikeHtml, plainOfHtml } from "./plain-of-html";

test("paragraphs, line breaks and bullets of a pasted description are kept", () => {
  const html = `<meta charset="utf-8"><h2>About the job</h2><p>You <b>care</b> for
    people.<br>Day and night.</p><ul><li><p>Active RN licence</p></li><li>Two years <i>on a ward</i></li></ul><p>Pay: &euro;50&nbsp;k &amp; more</p>`;
  expect(plainOfHtml(html)).toBe(
    "About the job\n\nYou care for people.\nDay and night.\n\n- Active RN licence\n- Two years on a ward\n\nPay: €50 k & more",
  );
});

test("numbered and nested lists keep their numbers and their depth", () => {
  const html = "<ol><li>Resume</li><li>Interview<ul><li>spoken</li><li>20 minutes</li></ul></li><li>Offer</li></ol>";
  expect(plainOfHtml(html)).toBe("1. Resume\n2. Interview\n  - spoken\n  - 20 minutes\n3. Offer");
});

test("scripts, styles, comments and what a word processor adds are left out", () => {
  const html =
    "<html><head><title>x</title><style>p{color:red}</style></head><body><!--StartFragment--><p onclick=\"a>b\">Hello</p><script>alert('no')</script><o:p></o:p><!--[if !supportLists]-->there</body>";
  expect(plainOfHtml(html)).toBe("Hello\n\nthere");
});

test("what only looks like a tag stays, and a character that cannot be is left as it was written", () => {
  expect(plainOfHtml("<p>5 < 6 and a <- b</p>")).toBe("5 < 6 and a <- b");
  expect(plainOfHtml("&#x110000; &#55357; &unknown; &#65;")).toBe("&#x110000; &#55357; &unknown; A");
  expect(plainOfHtml("never <b>closed <!-- and gone")).toBe("never closed");
});

test("a table's cells are apart by a tab, its rows by a line", () => {
  expect(plainOfHtml("<table><tr><th>Shift</th><th>Pay</th></tr><tr><td>Night</td><td>20</td></tr></table>")).toBe(
    "Shift\tPay\nNight\t20",
  );
});

test("HTML that was copied as source is told from a text that speaks of types or emails", () => {
  expect(looksLikeHtml("<ul><li>Python</li></ul>")).toBe(true);
  expect(looksLikeHtml("first<br/>second")).toBe(true);
  expect(looksLikeHtml("You know List<String> and write to <jo@example.com>")).toBe(false);
});

test("a long page is read in no time", () => {
  const html = `<ul>${"<li><p>Something that somebody must be able to do</p></li>".repeat(4000)}</ul>`;
  const began = performance.now();
  expect(plainOfHtml(html).split("\n")).toHaveLength(4000);
  expect(performance.now() - began).toBeLessThan(500);
});
