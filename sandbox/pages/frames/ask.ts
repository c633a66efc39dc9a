import { type FromFrame, isAtSubdomain, pageOrigin, type ToFrame } from "./messages.ts";

interface Asked {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  signal?: AbortSignal;
}

/** `fetch`, but for a frame at another subdomain, where nobody is signed in: there the page around it asks. */
export function ask(path: string, asked: Asked): Promise<Response> {
  return isAtSubdomain ? askPage(path, asked) : fetch(path, asked);
}

let asked = 0;

function askPage(path: string, { method = "GET", headers = {}, body }: Asked): Promise<Response> {
  asked += 1;
  const id = asked;
  const answered = new Promise<Response>((resolve) => {
    const owner = new AbortController();
    const hear = ({ origin, data }: MessageEvent<ToFrame>) => {
      if (origin !== pageOrigin || data.kind !== "answer" || data.id !== id) return;
      owner.abort();
      resolve(new Response(data.body, { status: data.status }));
    };
    addEventListener("message", hear, { signal: owner.signal });
  });
  tellPage({ kind: "ask", id, path, method, headers, body: body ?? null });
  return answered;
}

/** Tells the page around this frame. */
export function tellPage(message: FromFrame): void {
  parent.postMessage(message, pageOrigin);
}
