"use client";

import { createContext, type ReactNode, useContext, useState, useSyncExternalStore } from "react";
import { createPlayer, type Player, type PlayerState } from "./player";

const PlayerContext = createContext<Player | null>(null);

/** One player for all that can be played on a page. `seconds`: the recording's length where the server knows it. */
export function PlayerProvider({ seconds, children }: { seconds: number | null; children: ReactNode }) {
  const [player] = useState(() => createPlayer(seconds));
  return <PlayerContext value={player}>{children}</PlayerContext>;
}

/** The page's player. @throws Error outside a `PlayerProvider` */
export function usePlayer(): Player {
  const player = useContext(PlayerContext);
  if (!player) throw new Error("usePlayer needs a PlayerProvider above it");
  return player;
}

/** One value of the player, for example its time; renders again only when that value changes, so keep it primitive. */
export function usePlayerValue<Value extends string | number | boolean>(pick: (state: PlayerState) => Value): Value {
  const player = usePlayer();
  const read = () => pick(player.state());
  return useSyncExternalStore(player.subscribe, read, read);
}
