const NODES = 200;

/** Changes many nodes with every frame that is drawn, and adds one to the body. */
export function storm(): void {
  const place = document.createElement("div");
  place.hidden = true;
  const nodes = Array.from({ length: NODES }, () => document.createElement("i"));
  place.append(...nodes);
  document.body.append(place);
  let turn = 0;
  const change = () => {
    turn += 1;
    for (const node of nodes) {
      node.className = `turn-${turn}`;
      node.textContent = String(turn);
    }
    document.body.append(place);
    requestAnimationFrame(change);
  };
  requestAnimationFrame(change);
}
