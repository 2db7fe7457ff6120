/** An address that a frame may have in a test: of this server, and so of nobody else. */
export const address = new URL('/tests/host/blank.html?start=1', location.href).href;

/** What a script code leaves in a page. */
export function placeholderOf(data: Record<string, string> = {}, text = 'A clip'): HTMLElement {
  const placeholder = document.createElement('div');
  Object.assign(placeholder.dataset, { inlineClip: address, width: '640', height: '360', ...data });
  const link = document.createElement('a');
  link.href = 'https://news.example/watch/a';
  link.textContent = text;
  placeholder.append(link);
  return placeholder;
}
