import type { AddressInfo, Socket } from "node:net";
import { connect, createServer } from "node:net";

/** What befalls one connection, once so many bytes have gone one way. */
export interface Misfortune {
  kind: "cut" | "reset" | "half_close" | "stall";
  /** `up` towards the server, `down` towards the client. */
  way: "up" | "down";
  afterBytes: number;
  /** How long a stall lasts. */
  milliseconds: number;
}

export interface Line {
  port: number;
  /** What has befallen so far. */
  befallen: Record<Misfortune["kind"], number>;
  connections: number;
  /** From now on nothing befalls anybody, on open connections neither. */
  calm(): void;
  close(): Promise<void>;
}

export interface LineOptions {
  /** Where the server is, on 127.0.0.1. */
  port: number;
  /** Asked once a connection; `null` is none. */
  misfortune(): Misfortune | null;
}

/** A line between a client and a server that breaks at a chosen byte: cut, reset, closed one way, or silent for a while. */
export async function startLine({ port, misfortune }: LineOptions): Promise<Line> {
  const open = new Set<Socket>();
  const befallen = { cut: 0, reset: 0, half_close: 0, stall: 0 };
  let calm = false;
  let connections = 0;

  const server = createServer({ allowHalfOpen: true }, (client) => {
    connections += 1;
    const upstream = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    const fate = calm ? null : misfortune();
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.setNoDelay(true);
      // Whoever breaks it, the other side hears of it by the close below.
      socket.on("error", () => undefined);
      socket.on("close", () => {
        open.delete(socket);
        (socket === client ? upstream : client).destroy();
      });
    }
    carry(client, upstream, fate?.way === "up" ? fate : null);
    carry(upstream, client, fate?.way === "down" ? fate : null);
  });

  function carry(from: Socket, to: Socket, fate: Misfortune | null): void {
    let left = fate?.afterBytes ?? Number.POSITIVE_INFINITY;
    let deaf = false;
    from.on("data", (chunk: Buffer) => {
      if (deaf) return;
      const strikes = fate !== null && !calm && chunk.length >= left;
      send(strikes ? chunk.subarray(0, left) : chunk);
      if (!strikes) {
        left -= chunk.length;
        return;
      }
      const rest = chunk.subarray(left);
      left = Number.POSITIVE_INFINITY;
      befallen[fate.kind] += 1;
      switch (fate.kind) {
        case "cut":
          deaf = true;
          // Closed once the bytes before the cut are out; the other side follows.
          to.end(() => to.destroy());
          return;
        case "reset":
          deaf = true;
          from.resetAndDestroy();
          to.resetAndDestroy();
          return;
        case "half_close":
          deaf = true;
          to.end();
          return;
        case "stall":
          from.pause();
          setTimeout(() => {
            if (to.destroyed) return;
            send(rest);
            from.resume();
          }, fate.milliseconds);
      }
    });
    from.on("end", () => to.end());

    function send(bytes: Buffer): void {
      if (bytes.length === 0 || to.destroyed || to.writableEnded) return;
      if (to.write(bytes)) return;
      from.pause();
      to.once("drain", () => from.resume());
    }
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    befallen,
    get connections() {
      return connections;
    },
    calm: () => {
      calm = true;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}
