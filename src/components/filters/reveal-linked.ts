/**
 * Runs in the reader's browser. If a link, on the page or in the address, leads to something in `list` that the choices of its
 * filter hide, `clear` takes the choices back.
 */
export function revealLinked(list: HTMLElement, clear: () => void): void {
  const reveal = (hash: string): void => {
    const linked = document.getElementById(hash.slice(1));
    if (linked === null || !list.contains(linked) || linked.closest('[hidden]') === null) return;
    clear();
    linked.scrollIntoView();
  };
  // This comes before the browser follows the link; the address may be the same as before.
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
    if (link !== null) reveal(link.getAttribute('href') ?? '');
  });
  addEventListener('hashchange', () => reveal(location.hash));
  reveal(location.hash);
}
