import * as v from "valibot";
import { Id, MemberId } from "../../shared/api/index.ts";
import type { ToWorker } from "../platform/messages.ts";
import { DRAFTS, MAX_NOTICE, PAGE_SCRIPTS } from "../platform/messages.ts";
import { MAX_SELECTOR, PAGES, PLACES } from "../platform/self-check.ts";
import { PAGE_OPERATIONS } from "./page-operations.ts";

const Person = { person: MemberId };
const OfPerson = { ...Person, of: v.optional(v.picklist(DRAFTS)) };
/** Drafts are a form's own words: long enough for them, too short to fill the storage. */
const Draft = v.pipe(v.string(), v.maxLength(20_000));

/** Ours alone: nothing of what a page says of itself. */
const Check = v.strictObject({
  table: v.pipe(v.string(), v.isoDate()),
  page: v.picklist(PAGES),
  places: v.pipe(
    v.array(
      v.strictObject({
        place: v.picklist(PLACES),
        isThere: v.boolean(),
        by: v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_SELECTOR))), v.maxLength(10)),
      }),
    ),
    v.maxLength(PLACES.length),
  ),
});

const Message = v.variant("kind", [
  v.strictObject({
    kind: v.literal("hello"),
    language: v.pipe(v.string(), v.maxLength(100)),
    visible: v.boolean(),
    service: v.nullable(v.pipe(v.string(), v.maxLength(2000))),
  }),
  v.strictObject({ kind: v.literal("visible"), visible: v.boolean() }),
  v.strictObject({ kind: v.literal("refresh") }),
  v.strictObject({ kind: v.literal("identify") }),
  v.strictObject({ kind: v.literal("connect") }),
  v.strictObject({
    kind: v.literal("call"),
    ...Person,
    operation: v.picklist(PAGE_OPERATIONS),
    input: v.record(v.string(), v.unknown()),
    accept: v.optional(v.literal("text/csv")),
  }),
  v.strictObject({ kind: v.literal("openConfirmation"), ...Person, quoteId: Id }),
  v.strictObject({ kind: v.literal("openApproval"), ...Person, requestId: Id }),
  v.strictObject({ kind: v.literal("showConfirmation"), ...Person }),
  v.strictObject({ kind: v.literal("closeConfirmation"), ...Person }),
  v.strictObject({ kind: v.literal("accountRoles"), ...Person }),
  v.strictObject({ kind: v.literal("team"), ...Person }),
  v.strictObject({ kind: v.literal("purchases"), ...Person }),
  v.strictObject({ kind: v.literal("resume"), ...Person }),
  v.strictObject({ kind: v.literal("acknowledge"), ...Person, key: v.pipe(v.string(), v.maxLength(100)) }),
  v.strictObject({ kind: v.literal("readDraft"), ...OfPerson }),
  v.strictObject({ kind: v.literal("writeDraft"), ...OfPerson, draft: v.nullable(Draft) }),
  v.strictObject({ kind: v.literal("bring"), script: v.picklist(PAGE_SCRIPTS) }),
  v.strictObject({ kind: v.literal("bringFrames") }),
  v.strictObject({ kind: v.literal("helloFrame"), language: v.pipe(v.string(), v.maxLength(100)) }),
  v.strictObject({ kind: v.literal("foundInFrame") }),
  v.strictObject({ kind: v.literal("addInFrame") }),
  v.strictObject({ kind: v.literal("openSubscription") }),
  v.strictObject({ kind: v.literal("openPeople") }),
  v.strictObject({ kind: v.literal("openOptions") }),
  v.strictObject({
    kind: v.literal("notify"),
    title: v.pipe(v.string(), v.maxLength(MAX_NOTICE.title)),
    message: v.pipe(v.string(), v.maxLength(MAX_NOTICE.message)),
    requestId: v.optional(Id),
  }),
  v.strictObject({ kind: v.literal("checked"), check: Check }),
]) satisfies v.GenericSchema<unknown, ToWorker>;

/** Reads a message; `null` for whatever isn't exactly one that we send. */
export function readMessage(message: unknown): ToWorker | null {
  const parsed = v.safeParse(Message, message);
  return parsed.success ? parsed.output : null;
}
