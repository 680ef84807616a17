/** What an object says itself: what a host program has given to every object is nobody's answer. */
export const ownMember = <From extends object, Name extends keyof From>(from: From, name: Name): From[Name] | undefined =>
  Object.hasOwn(from, name) ? from[name] : undefined;
