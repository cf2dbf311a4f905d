/**
 * For a dialog's `finalFocus`: the focus goes back to where it came from, unless the dialog led somewhere else, to a field
 * that needs something.
 */
export function unlessLedAway(): boolean {
  const at = document.activeElement;
  return !at || at === document.body || at.closest("[role=dialog]") !== null;
}
