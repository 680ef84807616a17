/**
 * A regular expression that is made at its first use. As a literal, V8 reads it together with the file that it stands in, and looks up
 * what it says of `\p{...}` in all of Unicode, though hardly any call ever uses it.
 */
export function pattern(source: string, flags: string): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(source, flags);
    return made;
  };
}
