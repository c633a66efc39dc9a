import { expect, test } from "vitest";
import { MAX_NOTICE } from "../../platform/messages.ts";
import { systemNotice } from "./system-notice.ts";

test.each(["title", "message"] as const)(
  "a %s of any length is cut to what the worker takes, in whole characters",
  (part) => {
    const text = systemNotice("😀".repeat(300), "😀".repeat(1_000))[part];
    expect(text.length).toBeLessThanOrEqual(MAX_NOTICE[part]);
    expect(text.length).toBeGreaterThan(MAX_NOTICE[part] - 4);
    expect(text).toMatch(/^(?:😀)+…?$/u);
  },
);
