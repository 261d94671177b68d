import type { StarPart } from "@/lib/features/stories/rules/parts";

interface Words {
  part: StarPart;
  /** Where they stood when they were read. */
  from: number;
  text: string;
}

/**
 * Brings words of an answer into view and marks them: by a selection in the editor's field, or in the text to read.
 * @returns whether they are still there
 */
export function jumpToWords(page: Document, { part, from, text }: Words): boolean {
  const field = page.querySelector(`[data-part="${part}"] textarea`);
  if (field instanceof HTMLTextAreaElement) {
    const at = nearest(field.value, text, from);
    if (at < 0) return false;
    field.focus({ preventScroll: true });
    field.setSelectionRange(at, at + text.length);
    scrollTo(topInField(field, at));
    return true;
  }
  const told = page.querySelector(`[data-part-text="${part}"]`);
  if (!(told instanceof HTMLElement)) return false;
  const at = nearest(told.textContent, text, from);
  if (at < 0) return false;
  const range = page.createRange();
  range.setStart(...placeIn(told, at));
  range.setEnd(...placeIn(told, at + text.length));
  // Reading on, and the next Tab, go from there.
  told.tabIndex = -1;
  told.focus({ preventScroll: true });
  const selection = page.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  scrollTo(range.getBoundingClientRect().top);
  return true;
}

/** A place of the whole text in the piece that holds it: what comments are about is marked within the text. */
function placeIn(told: HTMLElement, at: number): [Node, number] {
  const pieces = told.ownerDocument.createTreeWalker(told, NodeFilter.SHOW_TEXT);
  let left = at;
  for (let piece = pieces.nextNode(); piece instanceof Text; piece = pieces.nextNode()) {
    if (left <= piece.data.length) return [piece, left];
    left -= piece.data.length;
  }
  return [told, told.childNodes.length];
}

/** The text may have been changed since it was read. */
function nearest(value: string, text: string, from: number): number {
  const matches = (at: number) =>
    value.slice(at, at + text.length).toLowerCase() === text.toLowerCase();
  if (matches(from)) return from;
  const after = value.indexOf(text, from);
  const before = value.lastIndexOf(text, from);
  if (after < 0 || before < 0) return Math.max(after, before);
  return after - from < from - before ? after : before;
}

/** A third of the window down: above the editor's dock and below what stands at the top. */
function scrollTo(top: number): void {
  window.scrollBy({ top: top - window.innerHeight / 3 });
}

/**
 * How far down the window a place of a field's text is. Browsers scroll within a field to its selection, and not the page
 * to it; a copy of the text up to there tells how far down it is.
 */
function topInField(field: HTMLTextAreaElement, at: number): number {
  const copy = field.ownerDocument.createElement("div");
  const { font, lineHeight, letterSpacing, padding, width } = getComputedStyle(field);
  Object.assign(copy.style, { font, lineHeight, letterSpacing, padding, width });
  Object.assign(copy.style, {
    position: "absolute",
    visibility: "hidden",
    boxSizing: "border-box",
    whiteSpace: "pre-wrap",
    overflowWrap: "break-word",
  });
  copy.textContent = field.value.slice(0, at);
  const mark = field.ownerDocument.createElement("span");
  mark.textContent = "|";
  copy.append(mark);
  field.after(copy);
  const down = mark.offsetTop - copy.offsetTop;
  copy.remove();
  const inView = Math.max(0, down - field.scrollTop);
  return field.getBoundingClientRect().top + inView;
}
