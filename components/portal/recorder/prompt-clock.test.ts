import { expect, test } from "vitest";
import { PromptClock } from "./prompt-clock";

function setUp(start = 1000) {
  let time = start;
  const clock = new PromptClock(() => time);
  return { clock, at: (seconds: number) => (time = start + seconds) };
}

const times = (clock: PromptClock) => {
  const { within: _, ...rest } = clock.finished();
  return rest;
};

test("an answer is placed in its recording part: asked, heard out, done", () => {
  const { clock, at } = setUp();
  at(4);
  clock.startPart(2);
  at(5);
  clock.asked();
  at(9.5);
  clock.mayAnswer();
  at(40.256);
  expect(times(clock)).toEqual({ part: 2, asked_at: 1, from: 5.5, to: 36.26 });
});

test("hearing the question again does not move the beginning of the answer", () => {
  const { clock, at } = setUp();
  clock.startPart(0);
  clock.asked();
  at(3);
  clock.mayAnswer();
  at(10);
  clock.mayAnswer();
  at(20);
  expect(times(clock)).toMatchObject({ from: 3, to: 20 });
});

test("an answer before the question was read out begins with the question", () => {
  const { clock, at } = setUp();
  clock.startPart(0);
  at(2);
  clock.asked();
  at(6);
  expect(times(clock)).toEqual({ part: 0, asked_at: 2, from: 2, to: 6 });
});

test("a question asked before the recorder started is placed at its beginning", () => {
  const { clock, at } = setUp();
  clock.asked();
  at(1);
  clock.startPart(0);
  at(8);
  expect(times(clock)).toEqual({ part: 0, asked_at: 0, from: 0, to: 7 });
});

test("an answer whose recording broke off ends where the recording ends", () => {
  const { clock, at } = setUp();
  clock.startPart(0);
  at(2);
  clock.asked();
  clock.mayAnswer();
  at(10);
  clock.stopPart();
  at(60);
  const { within, ...rest } = clock.finished();
  expect(rest).toEqual({ part: 0, asked_at: 2, from: 2, to: 10 });
  expect(within(1030)).toBe(10);
});

test("a question asked after the recording ended has no part", () => {
  const { clock, at } = setUp();
  clock.startPart(0);
  at(10);
  clock.stopPart();
  clock.asked();
  at(30);
  expect(times(clock)).toEqual({ part: null, asked_at: 10, from: 10, to: 30 });
});

test("phrases heard before the part began are placed at its beginning", () => {
  const { clock, at } = setUp();
  clock.asked();
  at(5);
  clock.startPart(1);
  at(9);
  expect(clock.finished().within(1002)).toBe(0);
  expect(clock.finished().within(1007)).toBe(2);
});
