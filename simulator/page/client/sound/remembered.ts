/** What this tab remembers until it is closed; nothing, where the visitor allows no storage. */
export function remembered(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

export function remember(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // Then it holds until the page is left.
  }
}
