import { setFlagsFromString } from 'node:v8'

/**
 * Imported before all else by what is a process of our own. V8 compiles a pattern to byte code first and to machine code when it is used
 * again; of the thousand patterns that the rules have, each story compiles many twice, and looks through its text with the slower ones.
 * At once compiled to machine code they take half the time, in the first story too. What they match is the same.
 */
setFlagsFromString('--no-regexp-tier-up')
