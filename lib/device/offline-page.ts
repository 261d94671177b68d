/** The service worker that keeps the offline page (public/service-worker.js), as pages see it. */

const WORKER = "/service-worker.js";

/** Not in private windows of some browsers, nor without TLS from another machine. */
export function canWorkOffline(): boolean {
  return "serviceWorker" in navigator && "caches" in globalThis;
}

let kept: Promise<boolean> | undefined;

/** @returns whether the offline page and all its files are on this device; asked once for each page that is loaded */
export function keepOfflinePage(): Promise<boolean> {
  kept ??= keep().catch(() => false);
  return kept;
}

async function keep(): Promise<boolean> {
  await navigator.serviceWorker.register(WORKER, { updateViaCache: "none" });
  const { active } = await navigator.serviceWorker.ready;
  if (!active) return false;
  const channel = new MessageChannel();
  const answer = new Promise<boolean>((resolve) => {
    channel.port1.onmessage = ({ data }) => resolve(data === true);
  });
  active.postMessage("keep", [channel.port2]);
  return answer;
}
