import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { postingKeys } from "@/lib/queries/postings";
import { patchPosting, standingAfter } from "./posting-cache";

const filters = { search: "", status: null, label: null, sort: "newest" } as const;

test("a change is seen in every list that was read and on the posting's own page, and nowhere else", () => {
  const queries = new QueryClient();
  const page = (...ids: string[]) => ({ data: ids.map((id) => ({ id, status: "active" })) });
  const all = postingKeys.rows(filters);
  const found = postingKeys.rows({ ...filters, search: "nurse" });
  const other = postingKeys.rows({ ...filters, search: "cook" });
  const untouched = { pages: [page("a")], pageParams: [] };
  queries.setQueryData(all, { pages: [page("a", "b"), page("c")], pageParams: [] });
  queries.setQueryData(found, { pages: [page("c")], pageParams: [] });
  queries.setQueryData(other, untouched);
  queries.setQueryData(postingKeys.one("c"), { id: "c", status: "active" });
  queries.setQueryData(postingKeys.one("a"), { id: "a", status: "active" });

  patchPosting(queries, "c", { status: "archived", labels: ["Berlin"] });

  expect(queries.getQueryData(all)).toMatchObject({
    pages: [page("a", "b"), { data: [{ id: "c", status: "archived", labels: ["Berlin"] }] }],
  });
  expect(queries.getQueryData(found)).toMatchObject({ pages: [{ data: [{ status: "archived" }] }] });
  expect(queries.getQueryData(other)).toBe(untouched);
  expect(queries.getQueryData(postingKeys.one("c"))).toEqual({ id: "c", status: "archived" });
  expect(queries.getQueryData(postingKeys.one("a"))).toEqual({ id: "a", status: "active" });
});

test("a posting that is brought back is what it was: a draft stays a draft, a passed deadline stays passed", () => {
  const now = Date.UTC(2026, 10, 22);
  const of = (deadline: number | null, finalized = true) => ({
    id: "a",
    title: "Nurse",
    status: "archived",
    archived: true,
    finalized,
    deadline,
  });
  const past = now / 1000 - 60;
  expect(standingAfter(false, of(null), now)).toMatchObject({ status: "active", ended_at: null });
  expect(standingAfter(false, of(now / 1000 + 60), now)).toMatchObject({ status: "active", ended_at: null });
  expect(standingAfter(false, of(past), now)).toMatchObject({ status: "expired", ended_at: past });
  expect(standingAfter(false, of(past, false), now)).toMatchObject({ status: "draft" });
  expect(standingAfter(true, of(null), now)).toEqual({ archived: true, status: "archived", ended_at: now / 1000 });
});
