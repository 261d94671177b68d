"use client";

import { RetryPage } from "@/components/layout/retry-page";

export default function ErrorPage({ retry }: { error: Error; retry: () => void }) {
  return <RetryPage retry={retry} />;
}
