import { expect, test } from "vitest";
import { checkJson } from "./check-json";

test.each([
  '{"a":1,"b":{"a":1},"c":[{"a":1},{"a":1}]}',
  '{"a\\"b":1,"a":2,"":3}',
  '[1,-2.5e-3,true,null,"1e400","\\\\"]',
  '"1e999"',
  `${"[".repeat(64)}${"]".repeat(64)}`,
  '{"a" : "x:y", "b"\n:1}',
  `["${"\\u0061".repeat(500_000)}"]`,
])("takes %.80s", (text) => {
  JSON.parse(text);
  expect(() => checkJson(text)).not.toThrow();
});

test.each([
  ['{"a":1,"a":1}', "twice"],
  ['{"a":1,"\\u0061":2}', "twice"],
  ['[{"x":{"y":1,"z":2,"y":3}}]', "twice"],
  ['{"a":{"__proto__":1}}', "__proto__"],
  [`{"a":{"b":"${"x".repeat(500_001)}"}}`, "500000 characters"],
  [`{"${"x".repeat(500_001)}":1}`, "500000 characters"],
  ["1e400", "too large"],
  ['{"a":[-1e309]}', "too large"],
  [`${"[".repeat(65)}${"]".repeat(65)}`, "64 levels"],
  [`${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`, "64 levels"],
])("refuses %.80s", (text, why) => {
  JSON.parse(text);
  expect(() => checkJson(text)).toThrow(why);
});
