/** The seat service that the stand-in help desk names in its page; only sandbox builds ask. */
export function serviceOfPage(): string | null {
  return document.querySelector<HTMLMetaElement>('meta[name="seatmeter-service"]')?.content ?? null;
}
