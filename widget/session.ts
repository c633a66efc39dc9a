import { computed, type ReadonlySignal, signal } from "@preact/signals-core";
import type { AvailabilitySnapshot, ConnectionState, ProblemDetails, SeatState, Viewer } from "../shared/api/index.ts";
import { asProblem, Problem } from "../shared/api/problem.ts";
import { readAgain } from "../shared/api/snapshot-times.ts";
import { asWrongService } from "../shared/api/wrong-service.ts";
import { createTranslate, type Language, type Messages, pickLanguage, type Translate } from "../shared/i18n/index.ts";
import { lastLicenseNews } from "../shared/seats/last-license.ts";
import { pollAvailability } from "./availability-poller.ts";
import { loadMeterMessages } from "./catalogue.ts";
import type { WidgetConfiguration } from "./configuration.ts";
import { forgetOthersDrafts } from "./forget-drafts.ts";
import { NOBODY, pageToken } from "./page-token.ts";
import { partMissing } from "./part-missing.ts";
import type { Reading } from "./reading.ts";

/** One configuration's life: who is signed in, how many seats are left, in which language that is said. */
export interface Session {
  configuration: WidgetConfiguration;
  language: Language;
  seats: ReadonlySignal<SeatState>;
  /** Who is signed in; `null` where nobody is, or that isn't known yet. */
  viewer: ReadonlySignal<Viewer | null>;
  /** Whether nothing of this person may be shown any more: somebody else has come, or they have signed out. */
  isGone(viewer: Viewer): boolean;
  /** When the last license was taken, where that is news to this person and they haven't dismissed it. */
  lastTaken: ReadonlySignal<string | null>;
  forgetLastTaken(): void;
  /** `null` until the language is here. */
  speech: ReadonlySignal<Translate | null>;
  messages: () => Messages;
  getToken: () => Promise<string>;
  /** Reads afresh; rejects with a `Problem`. */
  readAvailability(): Promise<AvailabilitySnapshot>;
  /** Begins again: after signing in, or a failure. */
  reconnect(): void;
  /** Says why a press came to nothing, where the numbers are. */
  fail(problem: ProblemDetails): void;
  /** Aborts with the configuration. */
  signal: AbortSignal;
}

export function startSession(configuration: WidgetConfiguration, ended: AbortSignal): Session {
  const language = pickLanguage([configuration.language ?? "", document.documentElement.lang]);
  const connection = signal<ConnectionState>({ kind: "connecting" });
  const snapshot = signal<AvailabilitySnapshot | null>(null);
  const problem = signal<ProblemDetails | null>(null);
  const speech = signal<Translate | null>(null);
  const lastTaken = signal<string | null>(null);
  const viewer = computed(() => (connection.value.kind === "connected" ? connection.value.viewer : null));
  let messages: Messages = {};
  let attempt = new AbortController();
  /** Whose numbers are kept. */
  let shownTo = "";
  /** The last of `lastTaken` that this person was told. */
  let told: string | null = null;
  let poller: ReturnType<typeof pollAvailability> | null = null;

  const getToken = () => pageToken(() => configuration.getToken());
  // Comes beside the meter, which paints its place meanwhile; the schemas are a third of all that it needs.
  const reading = () =>
    import("./reading.ts")
      .catch(partMissing)
      .then(({ createReading }) => createReading({ baseUrl: configuration.serviceUrl, getToken }));

  async function connect(): Promise<void> {
    attempt.abort();
    attempt = new AbortController();
    const { signal } = attempt;
    connection.value = { kind: "connecting" };
    try {
      if (!isAddress(configuration.serviceUrl)) throw new Problem(NO_ADDRESS);
      const call = await reading();
      const answer = await call("getViewer", {}, { signal }).catch((thrown) => Promise.reject(asWrongService(thrown)));
      if (answer.kind === "answer" && !signal.aborted) begin(answer.body, call, signal);
    } catch (thrown) {
      if (!signal.aborted) fail(asProblem(thrown).details);
    }
  }

  function begin(viewer: Viewer, call: Reading, signal: AbortSignal): void {
    problem.value = null;
    const person = `${viewer.account.id} ${viewer.memberId}`;
    if (person !== shownTo) forget();
    shownTo = person;
    forgetOthersDrafts(configuration.serviceUrl, viewer);
    connection.value = { kind: "connected", viewer };
    if (!viewer.capabilities.includes("seeMeter")) return;
    poller = pollAvailability({
      signal,
      read: (ifNoneMatch, signal) =>
        call("getAvailability", {}, ifNoneMatch === null ? { signal } : { signal, ifNoneMatch }),
      onNews(news) {
        if (news.kind === "failed") return fail(news.problem);
        problem.value = null;
        const known = snapshot.value;
        const readAt = Date.now();
        const read =
          news.kind === "snapshot" ? { availability: news.availability, readAt } : known && readAgain(known, readAt);
        if (read === null) return;
        // The page's token is another account's by now, and it hasn't said so: not this person's numbers.
        if (read.availability.account !== viewer.account.id) return fail(NOBODY);
        snapshot.value = read;
        const taken = lastLicenseNews(viewer, known?.availability ?? null, read.availability);
        // Freed and taken again within a day it has the same moment, and is no news.
        if (taken === null || taken === told) return;
        told = taken;
        lastTaken.value = taken;
      },
    });
  }

  function fail(details: ProblemDetails): void {
    if (details.type === "signed-out" || details.type === "not-signed-in") {
      attempt.abort();
      forget();
      connection.value = { kind: "signed_out" };
    } else if (connection.value.kind === "connected") {
      problem.value = details;
    } else {
      connection.value = { kind: "failed", problem: details };
    }
  }

  /** Nothing of whoever was signed in stays. */
  function forget(): void {
    snapshot.value = null;
    told = null;
    lastTaken.value = null;
  }

  const over = signal(false);
  ended.addEventListener(
    "abort",
    () => {
      attempt.abort();
      over.value = true;
    },
    { once: true },
  );
  void connect();
  void loadMeterMessages(language).then((loaded) => {
    messages = loaded;
    speech.value = createTranslate(language, loaded);
  });

  return {
    configuration,
    language,
    seats: computed(() => ({ connection: connection.value, snapshot: snapshot.value, problem: problem.value })),
    viewer,
    isGone: ({ memberId, account }) =>
      over.value ||
      connection.value.kind === "signed_out" ||
      (viewer.value !== null && (viewer.value.memberId !== memberId || viewer.value.account.id !== account.id)),
    lastTaken,
    forgetLastTaken() {
      lastTaken.value = null;
    },
    speech,
    messages: () => messages,
    getToken,
    async readAvailability() {
      const news = await poller?.refresh();
      if (news?.kind === "failed") throw new Problem(news.problem);
      if (snapshot.value === null) throw new Problem({ type: "unreachable", status: 0, detail: "Nothing was read." });
      return snapshot.value;
    },
    reconnect: () => void connect(),
    fail,
    signal: ended,
  };
}

const NO_ADDRESS: ProblemDetails = { type: "wrong-service", status: 0, detail: "The service's address isn't valid." };

function isAddress(address: string): boolean {
  return /^https?:$/.test(URL.parse(address)?.protocol ?? "");
}
