import type { CDPSession, Page } from "@playwright/test";
import type { Somebody } from "./closed.ts";
import { somebodyWith, WITH_SEEK } from "./closed.ts";

interface DomNode {
  backendNodeId: number;
  shadowRootType?: "user-agent" | "open" | "closed";
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** Somebody at a page of Chromium whose roots are closed: the DevTools protocol looks into them. */
export async function somebodyAt(page: Page): Promise<Somebody> {
  const session = await page.context().newCDPSession(page);
  return somebodyWith(page, async (code, passed) => {
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
  const { result } = await session.send("Runtime.evaluate", { expression: "globalThis" });
  if (result.objectId === undefined) throw new Error("The page has no world.");
  await session.send("Runtime.callFunctionOn", {
    functionDeclaration: "function (...roots) { this.ourRoots = roots; }",
    objectId: result.objectId,
    arguments: await resolved(session),
  });
  await session.detach();
}

async function resolved(session: CDPSession, executionContextId?: number): Promise<{ objectId: string }[]> {
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  const found = closedRootsIn(root as DomNode).map(async ({ backendNodeId }) => {
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
