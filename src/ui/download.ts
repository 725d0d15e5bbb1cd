/** Hands a file to the user; nothing of it leaves the computer. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Only after the browser has taken it up.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
