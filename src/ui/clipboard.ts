/** Puts text on the clipboard; false where it is out of reach, as on a page without a secure origin. */
export async function toClipboard(text: string): Promise<boolean> {
  // A page from a host without https has none.
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (!clipboard) return false;
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
