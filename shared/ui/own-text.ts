import { options } from "preact";

/** Draws something, with what translators have put into our roots taken back before. */
type Draw = (draw: () => void) => void;

/** What stands between a view and whoever else writes into its root. */
export interface KeptText {
  draw: Draw;
  stop: () => void;
}

/** Of each view that a translator can reach. */
const views = new Set<Draw>();

/**
 * Some translators put an element of theirs in the place of each text that they find. What draws us goes on writing into the
 * text that is gone: the old number stays in sight. Before anything is redrawn, our own texts are put back
 * where they stood; the translator sees them change, and translates what they say now. Until `stop`.
 */
export function keepOwnText(surface: HTMLElement): KeptText {
  let seen: MutationRecord[] = [];
  const observer = new MutationObserver((records) => {
    seen.push(...records);
  });
  observer.observe(surface, { childList: true, subtree: true });
  const draw: Draw = (work) => {
    takeBack([...seen, ...observer.takeRecords()]);
    try {
      work();
    } finally {
      // That was us.
      seen = [];
      observer.takeRecords();
    }
  };
  views.add(draw);
  followOwnState();
  return {
    draw,
    stop() {
      views.delete(draw);
      observer.disconnect();
    },
  };
}

let isFollowing = false;

/** What a component draws by its own state comes by here. */
function followOwnState(): void {
  if (isFollowing) return;
  isFollowing = true;
  options.debounceRendering = (flush) => {
    const drawAll = [...views].reduce<() => void>((inner, draw) => () => draw(inner), flush);
    queueMicrotask(drawAll);
  };
}

/** The latest first, so that each finds what was around it. */
function takeBack(records: readonly MutationRecord[]): void {
  const within = (is: (record: MutationRecord) => boolean) => new Set(records.filter(is).map(({ target }) => target));
  const lostText = within(({ removedNodes }) => [...removedNodes].some(isText));
  const gotElement = within(({ addedNodes }) => [...addedNodes].some(isElement));
  for (const { target, addedNodes, removedNodes, nextSibling } of [...records].reverse()) {
    const added = [...addedNodes];
    const isReplaced = lostText.has(target) && gotElement.has(target);
    if (!isReplaced && !added.some(isMark)) continue;
    for (const node of added) if (node.parentNode === target) target.removeChild(node);
    const next = nextSibling?.parentNode === target ? nextSibling : null;
    for (const node of removedNodes) target.insertBefore(node, next);
  }
}

const isText = ({ nodeType }: Node) => nodeType === Node.TEXT_NODE;
const isElement = ({ nodeType }: Node) => nodeType === Node.ELEMENT_NODE;
/** The element in which browsers' translators write, also beside a text: we draw none. */
const isMark = ({ nodeName }: Node) => nodeName === "FONT";
