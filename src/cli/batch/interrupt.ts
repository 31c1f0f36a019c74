/** Hears an interrupt, so that a run ends between two towns with its books in order. A second one ends it at once. */
export function onInterrupt(): { readonly came: () => boolean; readonly end: () => void } {
  let came = false;
  const stop = (): void => {
    if (came) process.exit(130);
    came = true;
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return {
    came: () => came,
    end: () => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
    },
  };
}
