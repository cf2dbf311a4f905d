import { expect, test } from "vitest";
import { referenceMonth } from "../../resume/history/dates";
import { readDocument } from "../../resume/text/document";
import { readEntries } from "./history";

const NOW = referenceMonth("2026-11-01");

const told = (text: string): string[] =>
  readEntries(readDocument(text), NOW).entries.map(
    ({ kind, title, interval }) => `${kind} ${title} ${interval.to - interval.from}`,
  );

test("title above the date, employer on its own line", () => {
  expect(
    told(
      "Ofen und Korn\nBäckerin\nBrotzeit GmbH, Kiel\n03/2020 – heute\n- Sauerteig\n\nKonditorin\nCafé Mole, Kiel\n01/2018 – 02/2020\n- Torten",
    ),
  ).toEqual(["job Bäckerin 80", "job Konditorin 26"]);
});

test("the date before the title", () => {
  expect(
    told(
      "Trade\n\nJan 2020 – Dec 2021\nGlazier, Pane & Co, Bath\n- Sash windows.\n\nJan 2018 – Dec 2019\nWindow Fitter, Clearview, Bath\n- Double glazing.",
    ),
  ).toEqual(["job Glazier, Pane & Co, Bath 24", "job Window Fitter, Clearview, Bath 24"]);
});

test("dates that the reader moved away go back to the titles in order", () => {
  expect(
    told(
      "Employment\nSep 2019 – present\n\nSep 2016 – Aug 2018\n\nFalconer, High Moor Centre, Kendal\n- Flying displays.\n\nZookeeper, Lowfold Park, Kendal\n- Owls and kites.",
    ),
  ).toEqual(["job Falconer, High Moor Centre, Kendal 86", "job Zookeeper, Lowfold Park, Kendal 24"]);
});

test("what is no paid work is told apart, and unexplained time stays open", () => {
  expect(
    told(
      "Employment\nFalconer, High Moor Centre\n2020-01 – present\n- Displays.\n\nFalconry Intern (unpaid), Lowfold Park\n2019-01 – 2019-06\n- Mews.\n\nBreak\nJuly to December 2019: looked for work.\n\nElsewhere\nHill Society, secretary, 2012 – 2014",
    ).map((line) => line.split(" ")[0]),
  ).toEqual(["job", "volunteer", "loose", "gap"]);
});

test("belonging to a body, odd jobs beside school and a told pause are no work", () => {
  expect(
    told(
      "Werdegang\nImker, Heidehof, Celle\n2020-01 – heute\n- Völker.\n\nUnterbrechung\nJanuar 2018 bis Dezember 2019: Umbau, keine Anstellung.\n\nNebenbei in der Schulzeit\nRasen gemäht, 2009 – 2011\n\nMitgliedschaften\nImkerverband Celle, Mitglied seit 2016",
    ).map((line) => line.split(" ")[0]),
  ).not.toContain("loose");
});

test("a sentence that wraps in an introduction is no title without dates", () => {
  const text =
    "Looking for\nA maker who keeps her bees. Eleven winters among hives, still cheerful. I\nwould rather walk.\n\nTrade work\n\nBeekeeper, Heath Farm, Bath\n2020-01 – present\n- Colonies.";
  expect(readEntries(readDocument(text), NOW).complete).toBe(true);
});
