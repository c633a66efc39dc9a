/**
 * Asks the page's own server as the page itself does, with its session. In Firefox what a content script asks for is the
 * extension's, and the page's own way stands apart; elsewhere both are one.
 */
export const pageFetch: typeof fetch = (url, request) => {
  const { content } = globalThis as { content?: { fetch?: typeof fetch } };
  return (content?.fetch ?? fetch)(url, request);
};
