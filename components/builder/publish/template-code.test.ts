import { expect, test } from "vitest";
import { codeOf } from "./template-code";

test("a template's code is made of its title, whatever the title is", () => {
  expect(codeOf("Senior Software Engineer (m/w/d)")).toBe("senior-software-engineer-m-w-d");
  expect(codeOf("Ingénieure à Zürich")).toBe("ingenieure-a-zurich");
  expect(codeOf("A title that is much longer than a code")).toBe("a-title-that-is-much-longer-than");
  expect(codeOf("ممرضة")).toBe("");
});
