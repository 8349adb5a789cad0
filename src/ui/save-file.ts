/** How long the browser may take to read what it saves, in milliseconds, before the memory is given back. */
const READING = 60_000;

/** Hands the reader a file that was made in the browser. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READING);
}
