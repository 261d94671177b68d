import type { Metadata } from "next";
import { OfflinePage } from "@/components/practice/offline-page";

export const dynamic = "force-static";

export const metadata: Metadata = { title: "Offline", robots: { index: false } };

/**
 * Kept by the service worker (public/service-worker.js) and shown in place of any page that cannot be fetched, at that
 * page's address. The same for everybody: what it shows comes from the device store.
 */
export default function OfflineRoute() {
  return <OfflinePage />;
}
