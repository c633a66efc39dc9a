import { build } from "vite";
import { expect, test } from "vitest";
import { inheritedEnvironment } from "./processes.ts";

test("a server is not in production because something was built by the process that starts it", async () => {
  const before = process.env.NODE_ENV;
  delete process.env.NODE_ENV;
  try {
    await build({
      configFile: false,
      logLevel: "silent",
      plugins: [{ name: "empty", resolveId: (id) => id, load: () => "export {}" }],
      build: { write: false, rollupOptions: { input: "empty" } },
    });
    expect(process.env.NODE_ENV).toBe("production");
    expect("NODE_ENV" in inheritedEnvironment(process.env)).toBe(false);
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
});
