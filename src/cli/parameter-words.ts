/** `--type Place --limit=5`, or `type=Place`, → {type: "Place", limit: "5"}. */
export function parameterWords(words: string[]): Record<string, string> {
  const given: Record<string, string> = {};
  for (let i = 0; i < words.length; i++) {
    const [, name, , value] = /^--([\w-]+)(=(.*))?$/su.exec(words[i]!) ?? [];
    const [, bare, after] = /^([\w-]+)=(.*)$/su.exec(words[i]!) ?? [];
    if (name) given[name] = value ?? words[++i] ?? '';
    else if (bare) given[bare] = after!;
  }
  return given;
}
