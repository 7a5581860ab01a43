/** Straight quotation marks, which some documents write, as the curly ones; the text keeps its length. */
export function curlyQuotes(text: string): string {
  if (!text.includes('"')) return text;
  let open = false;
  return text.replace(/"/gu, () => {
    open = !open;
    return open ? '“' : '”';
  });
}
