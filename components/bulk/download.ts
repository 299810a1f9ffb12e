/** Saves a text as a file, as a click on a link with `download` does. */
export function download(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads it after the click; a minute is ample for what is in memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
