/** Hands a file to the visitor. */
export function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  // Not at once: the browser begins to read it only after this.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
