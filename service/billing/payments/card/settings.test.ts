import { expect, test } from "vitest";
import { readCardSettings } from "./settings.ts";

test("half of what belongs together is said by name", () => {
  expect(() => readCardSettings({ SEATMETER_PAYMENTS_KEY: "k".repeat(16) })).toThrow(
    /SEATMETER_PAYMENTS_URL, SEATMETER_PAYMENTS_KEY and SEATMETER_PAYMENTS_WEBHOOK_SECRET/,
  );
  expect(readCardSettings({})).toBeNull();
});

test.each(["SEATMETER_PAYMENTS_URL", "SEATMETER_PAYMENTS_KEY", "SEATMETER_PAYMENTS_WEBHOOK_SECRET"])(
  "says what %s should be, in words",
  (name) => {
    expect(() => readCardSettings({ [name]: "\ud800" })).toThrow(new RegExp(`^${name} should be [^^$]+$`));
  },
);
