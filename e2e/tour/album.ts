import { writeFile } from "node:fs/promises";
import { join } from "node:path";

/** One picture of the tour. */
export interface Shot {
  /** What the screen is called, and its file after the look's name. */
  name: string;
  /** One line: who sees it, and why. */
  about: string;
  look: string;
  file: string;
  /** What sticks out or is cut off. */
  overflow: readonly string[];
}

/** Writes a page that shows all pictures, a screen a row with its looks beside each other. */
export async function writeAlbum(folder: string, shots: readonly Shot[]): Promise<void> {
  const names = [...new Set(shots.map(({ name }) => name))];
  const rows = names.map((name) => {
    const same = shots.filter((shot) => shot.name === name);
    const pictures = same.map(picture).join("");
    return `<section><h2>${asText(name)}</h2><p>${asText(same[0]?.about ?? "")}</p><div>${pictures}</div></section>`;
  });
  await writeFile(join(folder, "index.html"), `${HEAD}${rows.join("\n")}`);
}

function picture({ look, file, overflow }: Shot): string {
  const told = overflow.map((what) => `<li>${asText(what)}</li>`).join("");
  return `<figure><a href="${file}"><img loading="lazy" alt="" src="${file}"></a><figcaption>${asText(look)}</figcaption>${
    told === "" ? "" : `<ul>${told}</ul>`
  }</figure>`;
}

const HEAD = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Seatmeter: the tour</title>
<style>
  body { font: 14px/20px system-ui; margin: 32px; background: #f3f4f5; color: #293239 }
  section > div { display: flex; gap: 20px; overflow-x: auto; align-items: start }
  figure { margin: 0; flex: none } img { max-height: 420px; border: 1px solid #d8dcde; background: #fff }
  figcaption { color: #5c6970 } li { color: #cd3642; max-width: 420px }
</style><h1>Every screen</h1>
`;

function asText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
