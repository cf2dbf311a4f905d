import { expect, test } from "vitest";
import { checkJson } from "./check-json";

test.each([
  '{"a":1,"b":{"a":1},"c":[{"a":1},{"a":1}]}',
  '{"a\\"b":1,"a":2,"":3}',
  '[1,-2.5e-3,true,null,"1e400","\\\\"]',
  '"1e999"',
  `${"[".repeat(64)}${"]".repeat(64)}`,
  '{"a" : "x:y", "b"\n:1}',
])("takes %s", (text) => {
  JSON.parse(text);
  expect(() => checkJson(text)).not.toThrow();
});

test.each([
  ['{"a":1,"a":1}', "twice"],
  ['{"a":1,"\\u0061":2}', "twice"],
  ['[{"x":{"y":1,"z":2,"y":3}}]', "twice"],
  ['{"__proto__":1,"__proto__":2}', "twice"],
  ["1e400", "too large"],
  ['{"a":[-1e309]}', "too large"],
  [`${"[".repeat(65)}${"]".repeat(65)}`, "64 levels"],
  [`${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`, "64 levels"],
])("refuses %s", (text, why) => {
  JSON.parse(text);
  expect(() => checkJson(text)).toThrow(why);
});
