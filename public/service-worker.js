// Practising without a connection: keeps one page that belongs to nobody (/offline) with its files, and serves it where
// a page cannot be fetched. It keeps no other page and no answer of the API: those hold what people wrote. What a person
// may practise offline lies in the device store, encrypted (docs/decisions/offline-practice.md).
const PAGE = "/offline";
const PAGES = "offline-page";
const FILES = "offline-files";
const FILE_PREFIX = "/_next/static/";
/** Files of builds that are gone are let go, the oldest first. */
const MOST_FILES = 300;
/** A new build is looked for at most this often. */
const LOOK_EVERY_MS = 10 * 60 * 1000;

let lookedAt = 0;

self.addEventListener("install", (event) => {
  event.waitUntil(keepPage().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(pageOrOffline(event));
  else if (url.pathname.startsWith(FILE_PREFIX) || url.pathname === "/preferences.js") {
    event.respondWith(fileOf(request, url));
  }
});

// A page that has just loaded asks that everything be there, and is told when it is.
self.addEventListener("message", (event) => {
  const [port] = event.ports;
  if (event.data !== "keep" || !port) return;
  event.waitUntil(
    keepPage().then(
      () => port.postMessage(true),
      () => port.postMessage(false),
    ),
  );
});

async function pageOrOffline(event) {
  try {
    const response = await fetch(event.request);
    if (response.ok && Date.now() - lookedAt > LOOK_EVERY_MS) {
      event.waitUntil(keepPage().catch(() => undefined));
    }
    return response;
  } catch (error) {
    const pages = await caches.open(PAGES);
    const page = await pages.match(PAGE);
    if (!page) throw error;
    return page;
  }
}

/** Files of a build never change under their name. */
async function fileOf(request, url) {
  const files = await caches.open(FILES);
  if (!url.pathname.startsWith(FILE_PREFIX)) {
    try {
      return await fetch(request);
    } catch (error) {
      const kept = await files.match(url.pathname);
      if (!kept) throw error;
      return kept;
    }
  }
  const kept = await files.match(url.pathname);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok && response.status === 200) await files.put(url.pathname, response.clone());
  return response;
}

/** The page is kept only together with all its files: half of it would be worse than the browser's own words. */
async function keepPage() {
  const response = await fetch(PAGE, { cache: "no-cache", credentials: "omit" });
  if (!response.ok || response.redirected) throw new Error(`${PAGE} was not to be had`);
  const html = await response.clone().text();
  const pages = await caches.open(PAGES);
  const before = await pages.match(PAGE);
  const files = await caches.open(FILES);
  const names = ["/preferences.js", ...(await namesIn(html, files))];
  await Promise.all(names.map((name) => keepFile(files, name)));
  if (!before || (await before.text()) !== html) await pages.put(PAGE, response);
  await letGo(files, new Set(names));
  lookedAt = Date.now();
}

/** Scripts and styles that the page names, and what its styles name. */
async function namesIn(html, files) {
  const named = new Set([...html.matchAll(/\/_next\/static\/[^"'\\\s)]+/g)].map(([name]) => name));
  for (const name of [...named].filter((one) => one.endsWith(".css"))) {
    await keepFile(files, name);
    const css = await (await files.match(name)).text();
    for (const [, path] of css.matchAll(/url\(["']?([^"')]+)["']?\)/g)) {
      const url = new URL(path, new URL(name, self.location.origin));
      if (url.origin === self.location.origin) named.add(url.pathname);
    }
  }
  return named;
}

async function keepFile(files, name) {
  const isFixed = name.startsWith(FILE_PREFIX);
  if (isFixed && (await files.match(name))) return;
  const response = await fetch(name, { credentials: "omit" });
  if (!response.ok) throw new Error(`${name} was not to be had`);
  await files.put(name, response);
}

async function letGo(files, wanted) {
  const kept = await files.keys();
  const old = kept.filter(({ url }) => !wanted.has(new URL(url).pathname));
  const tooMany = Math.max(0, kept.length - MOST_FILES);
  await Promise.all(old.slice(0, tooMany).map((request) => files.delete(request)));
}
