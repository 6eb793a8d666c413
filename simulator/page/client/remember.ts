type Storage = "localStorage" | "sessionStorage";

/**
 * What was remembered under that name: for this browser or, in `sessionStorage`, for this tab. Nothing where the browser
 * refuses to store anything: then the page only forgets.
 */
export function recalled(name: string, storage: Storage = "localStorage"): string | undefined {
  try {
    return window[storage].getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(name: string, value: string, storage: Storage = "localStorage"): void {
  try {
    window[storage].setItem(name, value);
  } catch {
    // Refused: it is not remembered.
  }
}
