/**
 * Runs in the reader's browser. A link to something in `list` that the choices of its filter hide, from the page or in the
 * address, takes them back: `clear` does.
 */
export function revealLinked(list: HTMLElement, clear: () => void): void {
  const reveal = (hash: string): void => {
    const linked = document.getElementById(hash.slice(1));
    if (linked === null || !list.contains(linked) || linked.closest('[hidden]') === null) return;
    clear();
    linked.scrollIntoView();
  };
  // Before the browser follows the link; the address may be the same as before.
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
    if (link !== null) reveal(link.getAttribute('href') ?? '');
  });
  addEventListener('hashchange', () => reveal(location.hash));
  reveal(location.hash);
}
