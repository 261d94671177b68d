"use client";

import { useEffect, useRef } from "react";

/** Stands inside a form: whoever leaves the page with text in it that was not saved is asked first. */
export function UnsavedGuard() {
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const form = mark.current?.closest("form");
    if (!form) return;
    let isTyped = false;
    // A form that is being sent keeps its text until the answer is there.
    const isLost = () => isTyped && form.getAttribute("aria-busy") !== "true";
    const onInput = () => {
      isTyped = true;
    };
    const onUnload = (event: BeforeUnloadEvent) => {
      if (isLost()) event.preventDefault();
    };
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element && event.target.closest("a[href]");
      const isAway = link && !link.getAttribute("target") && !event.ctrlKey && !event.metaKey;
      if (!isAway || !isLost()) return;
      if (confirm("What you typed is not saved. Leave the page all the same?")) isTyped = false;
      else {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    form.addEventListener("input", onInput);
    addEventListener("beforeunload", onUnload);
    // Before the router hears of it.
    document.addEventListener("click", onClick, true);
    return () => {
      form.removeEventListener("input", onInput);
      removeEventListener("beforeunload", onUnload);
      document.removeEventListener("click", onClick, true);
    };
  }, []);
  return <span ref={mark} hidden />;
}
