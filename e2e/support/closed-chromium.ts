import type { Page } from "@playwright/test";
import type { RealInput, Somebody } from "./closed.ts";
import { somebodyWith, WITH_SEEK } from "./closed.ts";

interface DomNode {
  backendNodeId: number;
  shadowRootType?: "user-agent" | "open" | "closed";
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** What is used of the DevTools protocol, which both drivers of Chromium have. */
export interface DevTools {
  send(method: "Page.getFrameTree"): Promise<{ frameTree: { frame: { id: string } } }>;
  send(
    method: "Page.createIsolatedWorld",
    params: { frameId: string; worldName: string },
  ): Promise<{ executionContextId: number }>;
  send(method: "DOM.getDocument", params: { depth: number; pierce: boolean }): Promise<{ root: DomNode }>;
  send(
    method: "DOM.resolveNode",
    params: { backendNodeId: number; executionContextId?: number },
  ): Promise<{ object: { objectId?: string | undefined } }>;
  send(
    method: "Runtime.evaluate",
    params: { expression: string },
  ): Promise<{ result: { objectId?: string | undefined } }>;
  send(
    method: "Runtime.callFunctionOn",
    params: {
      functionDeclaration: string;
      executionContextId?: number;
      objectId?: string;
      arguments: ({ value: unknown } | { objectId: string })[];
      returnByValue?: boolean;
    },
  ): Promise<{ result: { value?: unknown }; exceptionDetails?: { exception?: { description?: string } } }>;
}

/** Somebody at a page of Chromium whose roots are closed: the DevTools protocol looks into them. */
export async function somebodyAt(page: Page): Promise<Somebody> {
  return somebodyBehind(page, await page.context().newCDPSession(page));
}

/** The same with another driver's input and protocol. */
export function somebodyBehind(input: RealInput, session: DevTools): Somebody {
  return somebodyWith(input, async (code, passed) => {
    const { frameTree } = await session.send("Page.getFrameTree");
    const frameId = frameTree.frame.id;
    const { executionContextId } = await session.send("Page.createIsolatedWorld", { frameId, worldName: "somebody" });
    const roots = await resolved(session, executionContextId);
    const declaration = `(passed, ...roots) => { ${WITH_SEEK} return (${code})(roots, passed); }`;
    const { result, exceptionDetails } = await session.send("Runtime.callFunctionOn", {
      functionDeclaration: declaration,
      executionContextId,
      arguments: [{ value: passed }, ...roots],
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  });
}

/**
 * Puts the closed roots of a page where its own scripts have them, as `ourRoots`: as if it had found a way to them. What it
 * could do with them must be tried even where no such way is known.
 */
export async function handOverRoots(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await handOverRootsBy(session);
  await session.detach();
}

/** The same by another driver. */
export async function handOverRootsBy(session: DevTools): Promise<void> {
  const { result } = await session.send("Runtime.evaluate", { expression: "globalThis" });
  if (result.objectId === undefined) throw new Error("The page has no world.");
  await session.send("Runtime.callFunctionOn", {
    functionDeclaration: "function (...roots) { this.ourRoots = roots; }",
    objectId: result.objectId,
    arguments: await resolved(session),
  });
}

async function resolved(session: DevTools, executionContextId?: number): Promise<{ objectId: string }[]> {
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  const found = closedRootsIn(root).map(async ({ backendNodeId }) => {
    const { object } = await session.send("DOM.resolveNode", {
      backendNodeId,
      ...(executionContextId === undefined ? {} : { executionContextId }),
    });
    return object.objectId === undefined ? [] : [{ objectId: object.objectId }];
  });
  return (await Promise.all(found)).flat();
}

function closedRootsIn(node: DomNode): DomNode[] {
  const below = [...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(closedRootsIn);
  return node.shadowRootType === "closed" ? [node, ...below] : below;
}
