export function peoplePath(to: { text: string; isWaiting: boolean; page: number }): string {
  const query = new URLSearchParams();
  if (to.text) query.set("text", to.text);
  if (to.isWaiting) query.set("waiting", "1");
  if (to.page > 1) query.set("page", String(to.page));
  return query.size > 0 ? `/admin?${query}` : "/admin";
}

export function outboxPath(page: number): string {
  return page > 1 ? `/admin/outbox?page=${page}` : "/admin/outbox";
}
