import type { ReadonlySignal } from "@preact/signals-core";
import { signal } from "@preact/signals-core";
import type { CallOptions, Press, ProblemDetails, SeatApi } from "../api/index.ts";
import { asProblem } from "../api/problem.ts";

/** Where one form's words are kept, for this help desk and person. */
export interface KeptDraft {
  /** As it comes out of the storage: whoever asks reads it carefully. */
  load(): Promise<unknown>;
  /** `null` forgets it. */
  save(draft: object | null): Promise<void>;
}

/** What every form has that is sent once, however often it is pressed. */
export interface SentForm {
  /** What it was sent under, while no answer has come: the same words under the same key count once. */
  key: string | null;
  notice: { kind: "problem"; problem: ProblemDetails } | { kind: "unanswered" } | null;
}

/** Where somebody stands who fills in such a form: exactly one of these. */
export type SentFormState<Form, Sent> =
  | { kind: "loading" }
  | { kind: "failed"; problem: ProblemDetails }
  | { kind: "form"; form: Form }
  | { kind: "sending"; form: Form }
  /** What was sent, and how it stands. `busy` is the one that something is being done about. */
  | { kind: "sent"; sent: Sent[]; busy: string | null; problem: ProblemDetails | null };

export interface SentFormOptions<Base, Form extends SentForm, Body, Sent extends { id: string }> {
  api: Pick<SeatApi, "availability">;
  /** What the form is filled in upon. Rejects with a `Problem`. */
  readBase: (options: CallOptions) => Promise<Base>;
  draft: KeptDraft;
  newKey: () => string;
  /** What this person has sent and hasn't ended. */
  readOpen: (options: CallOptions) => Promise<Sent[]>;
  read: (id: string, options: CallOptions) => Promise<Sent>;
  /** The form as it opens, with what was kept of it; `null` where the base lacks what it needs. */
  formFor: (base: Base, kept: unknown) => Form | null;
  draftOf: (form: Form) => object;
  /** What of a form is worth keeping once it has arrived. */
  keptAfter: (form: Form) => object | null;
  /** What is sent; `null` while something of it can't be. */
  ready: (form: Form) => Body | null;
  send: (body: Body & { idempotencyKey: string }, options: CallOptions) => Promise<Sent>;
  /** Whether the form comes before what was sent earlier. */
  comesFirst: boolean;
}

export interface SentFormModel<Form, Sent> {
  state: ReadonlySignal<SentFormState<Form, Sent>>;
  /** New words are another form, under another key. */
  edit(change: (form: Form) => Form): void;
  /** A second press finds nothing to do, and after a failure the same press is the same form. */
  send(press: Press): Promise<void>;
  /** Does something about one of those that were sent. A second press meanwhile finds nothing to do. */
  act(id: string, work: () => Promise<Sent>): Promise<void>;
  /** From what was sent to a new form. */
  again(): void;
  /** Reads again what has failed. */
  retry(): void;
  dispose(): void;
}

/** A form that is kept until it is answered, sent once, and followed afterwards; knows no document. */
export function createSentForm<Base, Form extends SentForm, Body, Sent extends { id: string }>(
  options: SentFormOptions<Base, Form, Body, Sent>,
): SentFormModel<Form, Sent> {
  const { api, draft, formFor, draftOf } = options;
  const state = signal<SentFormState<Form, Sent>>({ kind: "loading" });
  const lifetime = new AbortController();
  const { signal: ended } = lifetime;
  let base: { read: Base } | null = null;
  let kept: unknown = null;
  /** What the poll last said of requests: another moment means that they are worth reading again. */
  let changedAt: string | undefined;

  function keep(words: object | null): Promise<void> {
    kept = words;
    return draft.save(words).catch(() => undefined);
  }

  function show(next: SentFormState<Form, Sent>): void {
    if (!ended.aborted) state.value = next;
  }

  async function open(): Promise<void> {
    show({ kind: "loading" });
    try {
      const [read, sent, words] = await Promise.all([
        options.readBase({ signal: ended }),
        options.readOpen({ signal: ended }),
        draft.load().catch(() => null),
      ]);
      [base, kept] = [{ read }, words];
      const form = formFor(read, words);
      // What got no answer comes first: pressed again it counts once, and tells how it stands.
      if (sent.length > 0 && !options.comesFirst && form?.key == null) showSent(sent);
      else showForm(form);
    } catch (thrown) {
      show({ kind: "failed", problem: asProblem(thrown).details });
    }
  }

  function showForm(form: Form | null): void {
    show(form === null ? { kind: "failed", problem: UNREADABLE } : { kind: "form", form });
  }

  function showSent(sent: Sent[], problem: ProblemDetails | null = null): void {
    show({ kind: "sent", sent, busy: null, problem });
  }

  function edit(change: (form: Form) => Form): void {
    if (state.value.kind !== "form") return;
    const form = { ...change(state.value.form), key: null, notice: null };
    show({ kind: "form", form });
    void keep(draftOf(form));
  }

  async function send(press: Press): Promise<void> {
    if (state.value.kind !== "form") return;
    const body = options.ready(state.value.form);
    if (body === null) return;
    const idempotencyKey = state.value.form.key ?? options.newKey();
    const form = { ...state.value.form, key: idempotencyKey, notice: null };
    show({ kind: "sending", form });
    // Kept before it is sent: whatever happens to this page, pressed again it is the same form.
    await keep(draftOf(form));
    try {
      const sent = await options.send({ ...body, idempotencyKey }, { press });
      void keep(options.keptAfter(form));
      showSent([sent]);
      readNumbers();
    } catch (thrown) {
      const problem = asProblem(thrown).details;
      // Such a key answers for something else.
      const key = problem.type === "idempotency-key-reused" ? null : idempotencyKey;
      const failed: Form = { ...form, key, notice: { kind: "problem", problem } };
      show({ kind: "form", form: failed });
      void keep(draftOf(failed));
    }
  }

  async function act(id: string, work: () => Promise<Sent>): Promise<void> {
    const shown = state.value;
    if (shown.kind !== "sent" || shown.busy !== null) return;
    show({ ...shown, busy: id, problem: null });
    try {
      const done = await work();
      showSent(shown.sent.map((each) => (each.id === id ? done : each)));
      readNumbers();
    } catch (thrown) {
      showSent(shown.sent, asProblem(thrown).details);
      await readSent();
    }
  }

  /** How those that are shown stand by now. */
  async function readSent(): Promise<void> {
    if (state.value.kind !== "sent") return;
    const read = (each: Sent) => options.read(each.id, { signal: ended }).catch(() => each);
    const sent = await Promise.all(state.value.sent.map(read));
    if (state.value.kind === "sent") show({ ...state.value, sent });
  }

  /** The poll keeps its pace by what is open: it has to learn that something is. */
  const readNumbers = () => void api.availability.read().catch(() => undefined);

  const unsubscribe = api.availability.subscribe(({ availability: { requests } }) => {
    const before = changedAt;
    changedAt = requests?.changedAt;
    if (changedAt !== before) void readSent();
  });

  void open();

  return {
    ...{ state, edit, send, act },
    again: () => base !== null && showForm(formFor(base.read, kept)),
    retry: () => void open(),
    dispose() {
      lifetime.abort();
      unsubscribe();
    },
  };
}

const UNREADABLE: ProblemDetails = { type: "unreadable-answer", status: 0, detail: "There is no line to fill in." };
