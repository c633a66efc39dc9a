import type { Page } from "puppeteer-core";
import type { Somebody } from "./closed.ts";
import { somebodyWith, WITH_SEEK } from "./closed.ts";

/** A node as WebDriver BiDi tells of it. */
interface RemoteNode {
  type: string;
  sharedId?: string;
  value?: { mode?: "open" | "closed"; children?: RemoteNode[]; shadowRoot?: RemoteNode | null };
}

type Evaluated =
  | { type: "success"; result: RemoteNode & { value?: unknown } }
  | { type: "exception"; exceptionDetails: { text: string } };

interface Frame {
  context: string;
  children: Frame[];
}

/** What Puppeteer has of BiDi and shows to nobody. */
interface Bidi {
  connection: {
    send(method: "browsingContext.getTree", params: object): Promise<{ result: { contexts: Frame[] } }>;
    send(method: "script.callFunction" | "script.evaluate", params: object): Promise<{ result: Evaluated }>;
  };
}

/** Somebody at a page of Firefox whose roots are closed: WebDriver BiDi looks into them. */
export function somebodyAt(page: Page): Somebody {
  return somebodyWith(page, async (code, passed) => {
    const declaration = `(passed, ...roots) => { ${WITH_SEEK} return JSON.stringify((${code})(roots, JSON.parse(passed)) ?? null); }`;
    const roots = await closedRoots(page);
    const answer = await call(
      page,
      declaration,
      [{ type: "string", value: JSON.stringify(passed) }, ...roots],
      SANDBOX,
    );
    return JSON.parse(String(answer.value));
  });
}

/** As in `closed-chromium.ts`. */
export async function handOverRoots(page: Page): Promise<void> {
  await call(page, "(...roots) => { globalThis.ourRoots = roots; }", await closedRoots(page));
}

/** Runs code in the frame that was put last into a page of the extension: Puppeteer knows none of those. */
export async function runInLastFrame(page: Page, code: string): Promise<unknown> {
  const { connection } = page.browser() as unknown as Bidi;
  const { result } = await connection.send("browsingContext.getTree", { root: contextOf(page) });
  const frame = result.contexts[0]?.children.at(-1);
  if (frame === undefined) throw new Error("There is no frame in this page.");
  const { result: evaluated } = await connection.send("script.evaluate", {
    expression: `Promise.resolve(${code}).then((answer) => JSON.stringify(answer ?? null))`,
    target: { context: frame.context },
    awaitPromise: true,
  });
  if (evaluated.type === "exception") throw new Error(evaluated.exceptionDetails.text);
  return JSON.parse(String(evaluated.result.value));
}

function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

/** A world that the page's scripts can't reach, so that they learn nothing from what looks into it. */
const SANDBOX = { sandbox: "somebody" };

async function closedRoots(page: Page): Promise<{ sharedId: string }[]> {
  const everything = await call(page, "() => document.documentElement", [], SANDBOX, {
    serializationOptions: { includeShadowTree: "all", maxDomDepth: null },
  });
  return closedRootsIn(everything).flatMap(({ sharedId }) => (sharedId === undefined ? [] : [{ sharedId }]));
}

async function call(page: Page, declaration: string, passed: object[], realm = {}, more = {}): Promise<RemoteNode> {
  const { connection } = page.browser() as unknown as Bidi;
  const { result: evaluated } = await connection.send("script.callFunction", {
    functionDeclaration: declaration,
    arguments: passed,
    target: { context: contextOf(page), ...realm },
    awaitPromise: false,
    ...more,
  });
  if (evaluated.type === "exception") throw new Error(evaluated.exceptionDetails.text);
  return evaluated.result as RemoteNode;
}

function closedRootsIn(node: RemoteNode): RemoteNode[] {
  const { mode, shadowRoot, children = [] } = node.value ?? {};
  const below = [...(shadowRoot ? [shadowRoot] : []), ...children].flatMap(closedRootsIn);
  return mode === "closed" ? [node, ...below] : below;
}
