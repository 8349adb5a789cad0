// Gives each embed of ours on this page the height it asks for.
(() => {
  const { src: own } = document.currentScript ?? {};
  const base = own && new URL('.', own).href;
  const ours = ({ src }) =>
    base &&
    src.startsWith(base) &&
    /^[\w-]+\/embed\/claims\/[\w-]+\/?(?![^?#])/.test(src.slice(base.length));
  const frames = () => [...document.querySelectorAll('iframe')].filter(ours);
  addEventListener('message', ({ data, origin, source }) => {
    const height = data?.type === 'rejoinder:height' && data.height;
    if (!Number.isInteger(height) || height < 100 || height > 5000) return;
    if (origin !== 'null' && !base.startsWith(`${origin}/`)) return;
    for (const frame of frames())
      if (frame.contentWindow === source)
        frame.height = height + frame.offsetHeight - frame.clientHeight;
  });
  // One that was there first tells its height again when it is resized.
  for (const frame of frames()) frame.height = 1 + (frame.offsetHeight || +frame.height);
})();
