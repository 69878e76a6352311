(() => {
  // Settings that change the look are put in place before the page is painted, so nothing jumps.
  const root = document.documentElement;
  root.dataset.script = 'awaited';
  // A page whose script never comes is a page without script.
  setTimeout(() => {
    if (root.dataset.script === 'awaited') delete root.dataset.script;
  }, 4000);
  try {
    const settings = JSON.parse(localStorage.getItem('reader') ?? '{}');
    for (const [name, value] of Object.entries(settings)) {
      if (typeof value === 'string') root.dataset[name] = value;
    }
  } catch {
    // A device that keeps nothing shows the page as it comes.
  }
})();
