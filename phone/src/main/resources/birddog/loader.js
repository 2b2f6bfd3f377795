// Lets the app move to this device: the service worker that is registered here answers every page from then on.
(() => {
  'use strict';
  const erased = new URLSearchParams(location.search).has('erased');
  try {
    if (erased) localStorage.clear();
  } catch { /* A browser that keeps nothing has nothing to clear. */ }
  // After a session there is something worth keeping, and somebody who understands why a browser may ask.
  if (location.pathname === '/session/after' && navigator.storage?.persist) navigator.storage.persist();
  const workers = navigator.serviceWorker;
  if (!workers) return;
  const own = '/worker.js';
  const only = address => {
    if (address !== own) throw new TypeError('Not our worker: ' + address);
    return address;
  };
  const address = window.trustedTypes
    ? window.trustedTypes.createPolicy('birddog', {createScriptURL: only}).createScriptURL(own)
    : own;
  // Where a site has no server, its first page waits for the worker.
  if (document.documentElement.dataset.waits !== undefined) {
    const on = () => workers.controller && location.replace('/');
    workers.addEventListener('controllerchange', on);
    on();
  }
  workers.register(address, {updateViaCache: 'none'}).catch(refused => {
    const said = document.getElementById('refused');
    if (said) said.hidden = false;
    console.info('Birddog stays on the server: ' + refused);
  });
})();
