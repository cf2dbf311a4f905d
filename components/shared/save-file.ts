/** Hands a file to the browser to be saved under `name`, as a download. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it by then; a download that was still waiting for an answer would lose an earlier one.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
