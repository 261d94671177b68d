// Runs before the first paint, on every page: the chosen theme, and whether somebody is signed in on this browser.
// Kept out of the page's own scripts because public pages are the same HTML for everyone and allow no inline script.
(() => {
  const root = document.documentElement;

  function applyTheme() {
    let choice = null;
    try {
      choice = localStorage.getItem("theme");
    } catch {
      // Storage is refused (private mode, policy): the system's theme stays.
    }
    if (choice === "light" || choice === "dark") root.dataset.theme = choice;
    else delete root.dataset.theme;
  }

  // The cookie says only that a session was begun here. It opens nothing: the server looks at the session itself.
  function applySignedIn() {
    if (/(?:^|;\s*)starboard-signed-in=1(?:;|$)/.test(document.cookie)) root.dataset.signedIn = "";
    else delete root.dataset.signedIn;
  }

  root.dataset.scripted = "";
  applyTheme();
  applySignedIn();

  // A page taken from the back/forward cache, or a choice made in another tab.
  addEventListener("pageshow", applySignedIn);
  addEventListener("storage", applyTheme);

  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element)) return;
    const choice = event.target.closest("[data-theme-choice]")?.getAttribute("data-theme-choice");
    if (choice) {
      try {
        if (choice === "system") localStorage.removeItem("theme");
        else localStorage.setItem("theme", choice);
        applyTheme();
      } catch {
        // Not kept for the next page, but honoured on this one.
        if (choice === "system") delete root.dataset.theme;
        else root.dataset.theme = choice;
      }
    }
    // A menu's link may change the page without loading a new one: the menu must not stay open over it.
    if (event.target.closest("[popover] a[href]")) event.target.closest("[popover]").hidePopover();
  });
})();
