/** A location as it may be printed: without a password, wherever in an address it stands. */
export const withoutPassword = (location: string): string =>
  location
    .replace(/^(\w+:\/\/[^:@/?#]*):(?:[^/?#]*@|[^@]*@)/, '$1:…@')
    .replace(/([?&](?:password|sslpassword)=)[^&#]*/gi, '$1…')
