/** The hatching of levels that nobody has confirmed. Stands once on a page; every drawing on it refers to it. */
export function HatchPattern() {
  return (
    <svg aria-hidden="true" width="0" height="0" className="absolute">
      <defs>
        <pattern
          id="board-hatch"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" className="fill-accent-soft" />
          <rect width="1.5" height="6" className="fill-accent" />
        </pattern>
      </defs>
    </svg>
  );
}

export const HATCH = "url(#board-hatch)";
