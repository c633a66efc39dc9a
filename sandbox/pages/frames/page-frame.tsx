import { useEffect, useRef } from "react";
import { variantsAsked } from "../active-variants.ts";
import type { FromFrame, ToFrame } from "./messages.ts";

interface PageFrameProps {
  title: string;
  origin: string;
  path: string;
  onDone: () => void;
}

/** Another page of the help desk in a frame, with this page's look and variants; asks the API for it when it says so. */
export function PageFrame({ title, origin, path, onDone }: PageFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const done = useRef(onDone);
  done.current = onDone;
  useEffect(() => {
    const owner = new AbortController();
    const hear = ({ source, origin: from, data }: MessageEvent<FromFrame>) => {
      if (from !== origin || source === null || source !== frame.current?.contentWindow) return;
      if (data.kind === "done") done.current();
      else if (data.path.startsWith("/api/")) void answer(data, frame.current.contentWindow, origin);
    };
    addEventListener("message", hear, { signal: owner.signal });
    return () => owner.abort();
  }, [origin]);

  const { lang, dataset } = document.documentElement;
  const look = new URLSearchParams({ lang, theme: dataset.theme ?? "light", variant: variantsAsked() });
  return <iframe ref={frame} className="page-frame" title={title} src={`${origin}${path}?${look}`} />;
}

async function answer(asked: FromFrame & { kind: "ask" }, frame: Window, origin: string): Promise<void> {
  const { id, path, method, headers, body } = asked;
  const said = await fetch(path, { method, headers, body });
  const message: ToFrame = { kind: "answer", id, status: said.status, body: await said.text() };
  frame.postMessage(message, origin);
}
