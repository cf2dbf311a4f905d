import { expect, test } from "vitest";
import { createPlayer, type MediaElement } from "./player";

/** What a browser's element does, as far as a player sees it. */
class Media extends EventTarget implements MediaElement {
  currentTime = 0;
  duration = Number.NaN;
  paused = true;
  playbackRate = 1;
  readyState = 0;
  seeking = false;

  async play() {
    this.paused = false;
    this.dispatchEvent(new Event("play"));
  }
  pause() {
    this.paused = true;
    this.dispatchEvent(new Event("pause"));
  }
  load(duration: number) {
    this.readyState = 1;
    this.duration = duration;
    this.dispatchEvent(new Event("loadedmetadata"));
  }
  pass(seconds: number) {
    this.currentTime += seconds;
    this.dispatchEvent(new Event("timeupdate"));
  }
  /** A new address: the browser starts over at 0 and pauses nothing by itself. */
  empty() {
    this.readyState = 0;
    this.currentTime = 0;
    this.paused = true;
    this.dispatchEvent(new Event("timeupdate"));
  }
}

const loaded = () => {
  const player = createPlayer(null);
  const media = new Media();
  player.attach(media);
  media.load(60);
  return { player, media };
};

test("a renewed address goes on where the old one stood, still playing and at the same speed", () => {
  const { player, media } = loaded();
  player.setRate(1.5);
  player.playFrom(20);
  media.pass(2);
  media.empty();
  media.playbackRate = 1;
  media.load(60);
  expect([media.currentTime, media.paused, media.playbackRate]).toEqual([22, false, 1.5]);
});

test("a quote that is pressed before the recording has loaded plays once it has", () => {
  const player = createPlayer(60);
  const media = new Media();
  player.attach(media);
  player.playFrom(31);
  media.load(60);
  expect([media.currentTime, media.paused]).toEqual([31, false]);
});

test("an element that loaded before anybody listened is taken as it is", () => {
  const media = new Media();
  media.load(42);
  const player = createPlayer(null);
  player.attach(media);
  expect(player.state().duration).toBe(42);
});

test("ten seconds forth and back stay inside the recording", () => {
  const { player, media } = loaded();
  player.seekBy(-10);
  expect(media.currentTime).toBe(0);
  player.seek(55);
  player.seekBy(10);
  expect(media.currentTime).toBe(60);
});

test("the server's length stands in for one that the file does not tell", () => {
  const player = createPlayer(30);
  const media = new Media();
  player.attach(media);
  media.load(Number.POSITIVE_INFINITY);
  expect(player.state().duration).toBe(30);
});

test("leaving the page stops the sound and hears nothing more", () => {
  const player = createPlayer(null);
  const media = new Media();
  const leave = player.attach(media);
  media.load(60);
  player.playFrom(5);
  leave();
  expect(media.paused).toBe(true);
  media.pass(10);
  expect(player.state().time).toBe(5);
});
