import type { DndContextProps } from "@dnd-kit/core";

/**
 * For a list that tells of every move in words of its own: dnd-kit would read out ids. Made once, since with other
 * settings dnd-kit renders every row again.
 */
export const SILENT_DRAG: DndContextProps["accessibility"] = {
  announcements: {
    onDragStart: () => undefined,
    onDragOver: () => undefined,
    onDragEnd: () => undefined,
    onDragCancel: () => undefined,
  },
};
