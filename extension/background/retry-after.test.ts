import { expect, test, vi } from "vitest";
import { Problem } from "../../shared/api/index.ts";
import { memoryAreas } from "../platform/testing.ts";
import { createRetryAfter } from "./retry-after.ts";

const tooMany = new Problem({ type: "too-many-requests", status: 429, detail: "", retryAfterSeconds: 30 });

test("asks nothing until the seconds have passed, also in a worker that was started anew", async () => {
  const { session } = memoryAreas();
  let now = 1000;
  const obey = () => createRetryAfter(session, () => now);
  const call = vi.fn(async () => "answer").mockRejectedValueOnce(tooMany);
  await expect(obey()("viewer", call)).rejects.toBe(tooMany);
  now += 10_000;
  await expect(obey()("viewer", call)).rejects.toMatchObject({ details: { retryAfterSeconds: 20 } });
  expect(call).toHaveBeenCalledTimes(1);
  now += 20_000;
  await expect(obey()("viewer", call)).resolves.toBe("answer");
});

test("what was asked to wait keeps nothing else waiting, and another failure nothing at all", async () => {
  const { session } = memoryAreas();
  const obey = createRetryAfter(session, () => 0);
  await expect(obey("viewer", () => Promise.reject(tooMany))).rejects.toBe(tooMany);
  await expect(obey("quote", async () => "answer")).resolves.toBe("answer");
  const down = new Problem({ type: "unavailable", status: 503, detail: "", retryAfterSeconds: 30 });
  await expect(obey("quote", () => Promise.reject(down))).rejects.toBe(down);
  await expect(obey("quote", async () => "answer")).resolves.toBe("answer");
});

test("a clock that goes back keeps nobody waiting for longer than was asked for", async () => {
  const { session } = memoryAreas();
  let now = 86_400_000;
  const obey = createRetryAfter(session, () => now);
  await expect(obey("viewer", () => Promise.reject(tooMany))).rejects.toBe(tooMany);
  now = 0;
  await expect(obey("viewer", async () => "answer")).resolves.toBe("answer");
});
