/**
 * The catalogue of operating errors: the world is odd, not the text and not Onrecord. One function for each code; each says what is
 * wrong and what to do about it.
 */
export class OperatingError extends Error {
  override readonly name = 'OperatingError'
  constructor(
    /** Words joined by hyphens. */
    readonly code: string,
    message: string,
    /** What to do about it. */
    readonly hint: string,
  ) {
    super(message)
  }
}

/** A story of 5 MB takes minutes and a gigabyte and a half to read; a file much larger is an archive, not a story (`docs/measurements.md`). */
export const LARGEST_BYTES = 6 * 1024 * 1024
const LARGEST = '6 MB'

export const fileNotFound = (path: string) =>
  new OperatingError('file-not-found', `${path}: no such file`, 'Check the path; it counts from the folder you are in.')

export const isADirectory = (path: string) =>
  new OperatingError(
    'is-a-directory',
    `${path}: is a folder, not a file`,
    `Name its files with a pattern in quotation marks: '${path.replace(/\/+$/, '')}/**/*.txt'`,
  )

export const notADirectory = (path: string) =>
  new OperatingError('not-a-directory', `${path}: is a file, not a folder`, 'Several pages need a folder: --out DIR')

export const noPermission = (path: string) =>
  new OperatingError('no-permission', `${path}: permission denied`, `See who may use it: ls -l '${path}'`)

export const emptyFile = (path: string) =>
  new OperatingError(
    'empty-file',
    `${path}: holds no text`,
    'Check that the file was saved, or that the command before the pipe wrote something.',
  )

export const binaryFile = (path: string, kind = 'not text') =>
  new OperatingError(
    'binary-file',
    `${path}: ${kind}`,
    'Onrecord reads text, pages, feeds, ninjs, NewsML-G2, WARC, PDF and zip archives of these; for others extract the text first (pandoc -t plain).',
  )

export const undecodable = (path: string, why: string) =>
  new OperatingError(
    'undecodable',
    `${path}: its characters cannot be told: ${why}`,
    'Onrecord reads UTF-8, UTF-16 and Windows-1252. Convert it: iconv -f ENCODING -t UTF-8 FILE',
  )

/** @param most bytes that would have been read; a story's own limit where it is not said */
export const tooLarge = (path: string, most = LARGEST_BYTES) =>
  new OperatingError(
    'too-large',
    `${path}: larger than ${Math.floor(most / 2 ** 20)} MB`,
    `A story may have ${LARGEST}; split the file into stories, or give them as JSON Lines.`,
  )

export const tooManyElements = (place: string, most: number) =>
  new OperatingError(
    'too-large',
    `${place}: a page of more than ${most} elements`,
    'That is no story; name the page of one story, or give its text.',
  )

export const noArticle = (place: string) =>
  new OperatingError(
    'no-article',
    `${place}: the page has no article`,
    'Front pages, lists and pages that a script fills hold none. Save the page of one story, or give its text.',
  )

export const notAFeed = (place: string, why: string) =>
  new OperatingError(
    'not-a-feed',
    `${place}: ${why}`,
    'Feeds are RSS, Atom, RDF or JSON Feed; the address of a feed often stands in the page as a link "alternate".',
  )

export const badXml = (place: string, why: string) =>
  new OperatingError('bad-xml', `${place}: broken XML: ${why}`, 'See where it breaks: xmllint --noout FILE')

export const xmlEntities = (place: string) =>
  new OperatingError(
    'xml-entities',
    `${place}: its document type declares entities, which are never read`,
    'Take the document type out of the file: what lies between <!DOCTYPE and ]>.',
  )

export const unknownFormat = (place: string, what: string) =>
  new OperatingError(
    'unknown-format',
    `${place}: ${what}`,
    'Onrecord reads text, Markdown, pages, RSS, Atom, JSON Feed, ninjs, NewsML-G2, WARC, PDF and zip archives of these.',
  )

export const badJson = (place: string, why: string) =>
  new OperatingError(
    'bad-json',
    `${place}: ${why}`,
    'JSON may be a ninjs item, a JSON Feed, an object with a string "text", or an array of these.',
  )

export const badArchive = (place: string, why: string) =>
  new OperatingError('bad-archive', `${place}: ${why}`, 'Fetch or pack it again; what came before the damage was read.')

export const archiveBomb = (place: string, why: string) =>
  new OperatingError(
    'archive-bomb',
    `${place}: ${why}`,
    'Such archives are made to fill memory. If you trust this one, unpack it yourself and name its folder.',
  )

export const nestedArchive = (place: string) =>
  new OperatingError('nested-archive', `${place}: an archive inside an archive`, 'Unpack the outer one first.')

export const encrypted = (place: string) =>
  new OperatingError('encrypted', `${place}: needs a password`, 'Save it without a password first.')

export const badPdf = (place: string, why: string) =>
  new OperatingError(
    'bad-pdf',
    `${place}: broken PDF: ${why}`,
    'See whether a viewer opens it, and save it anew from there.',
  )

export const noTextLayer = (place: string) =>
  new OperatingError(
    'no-text-layer',
    `${place}: the PDF has pictures of pages and no text`,
    'Recognise its text first: ocrmypdf IN.pdf OUT.pdf',
  )

export const notText = (place: string, type: string) =>
  new OperatingError(
    'not-text',
    `${place}: an item of type '${type}', not a text`,
    'Only items of type text are stories.',
  )

export const noStories = (place: string) =>
  new OperatingError(
    'no-stories',
    `${place}: holds no story`,
    'See what it holds; pages count when they are HTML and were found (200).',
  )

export const noMatch = (pattern: string) =>
  new OperatingError(
    'no-match',
    `${pattern}: no file matches`,
    '* stands for anything within a folder, ** for folders at any depth, ? for one character.',
  )

export const emptyFolder = (path: string) =>
  new OperatingError(
    'empty-folder',
    `${path}: no file in this folder to read`,
    'Hidden files, pictures, styles and scripts are passed over; a file that is named itself is read.',
  )

export const badAnchor = (value: string, place?: string) =>
  new OperatingError(
    'bad-anchor',
    `${place ? `${place}: ` : ''}the anchor '${value}' is not a day of the calendar`,
    'Write the day as YYYY-MM-DD, for example 2025-09-02.',
  )

export const badDay = (option: string, value: string) =>
  new OperatingError(
    'bad-day',
    `${option}: '${value}' is not a day of the calendar`,
    'Write the day as YYYY-MM-DD, for example 2025-09-02.',
  )

export const badJsonl = (place: string, why: string) =>
  new OperatingError(
    'bad-jsonl',
    `${place}: ${why}`,
    'Each line is one JSON object with a string "text", or one ninjs item.',
  )

export const unknownStatement = (statement: string, count: number) =>
  new OperatingError(
    'unknown-statement',
    `the story has no statement '${statement}'`,
    count === 0
      ? 'No statement was found in this story.'
      : `It has ${count === 1 ? 'one statement, number 1' : `statements 1 to ${count}`}; 'onrecord read FILE' lists them, --format json gives their ids.`,
  )

export const badFormat = (value: string, known: readonly string[]) =>
  new OperatingError('bad-format', `there is no format '${value}'`, `Formats: ${known.join(', ')}.`)

export const noFolder = (format: string) =>
  new OperatingError('no-folder', `${format} makes a file of each story`, 'Name a folder for them: --out DIR')

export const severalFiles = (pattern: string, count: number) =>
  new OperatingError('several-files', `${pattern}: matches ${count} files`, 'Name one story.')

export const modelMissing = (path: string) =>
  new OperatingError(
    'model-missing',
    `${path}: the model that reads is missing`,
    'The package ships it; install Onrecord again, or run npm run build in a full checkout.',
  )

export const readerClosed = () =>
  new OperatingError('reader-closed', 'the reader was closed', 'Close it after the last story, or open another one.')

export const storeForeign = (path: string) =>
  new OperatingError(
    'store-foreign',
    `${path}: is not a record of Onrecord`,
    'Name another file with --store; Onrecord makes it if it is not there.',
  )

export const storeNewer = (path: string, found: number, known: number) =>
  new OperatingError(
    'store-newer',
    `${path}: was written by a newer Onrecord (version ${found} of the record, this one knows ${known})`,
    'Install the newer Onrecord; nothing was changed.',
  )

export const storeLocked = (path: string) =>
  new OperatingError(
    'store-locked',
    `${path}: another process is writing to it and did not finish in time`,
    'Try again when it has ended; what was acknowledged is there.',
  )

export const storeSlow = (location: string) =>
  new OperatingError(
    'store-slow',
    `${location}: the server ended a question that took too long`,
    'Ask for less, or let the server allow more time: statement_timeout.',
  )

export const storeFull = (path: string) =>
  new OperatingError(
    'store-full',
    `${path}: the disk is full`,
    'Make room and run the same command again; it goes on where it stopped.',
  )

export const storeDamaged = (path: string, why: string) =>
  new OperatingError(
    'store-damaged',
    `${path}: ${why}`,
    'Put back a copy of the file; sqlite3 FILE .recover may save what is left.',
  )

export const storeUnusable = (path: string, why: string) =>
  new OperatingError('store-unusable', `${path}: ${why}`, 'See whether the folder is there and may be written to.')

export const storeMissing = (path: string) =>
  new OperatingError(
    'store-missing',
    `${path}: there is no record here`,
    "'onrecord add SOURCE…' makes one; --store FILE or ONRECORD_STORE names another.",
  )

export const storeUnreachable = (location: string, why: string) =>
  new OperatingError(
    'store-unreachable',
    `${location}: ${why}`,
    'See whether the server runs, and whether user, password and database are right.',
  )

export const storyMoved = (place: string) =>
  new OperatingError(
    'story-moved',
    `${place}: another process has added a version of it meanwhile`,
    'Add it again: it is then read as a revision of that one.',
  )

export const noSuch = (what: string, id: string, hint: string) =>
  new OperatingError(`unknown-${what}`, `the record has no ${what} '${id}'`, hint)

export const badValue = (what: string, value: unknown, known: readonly unknown[]) =>
  new OperatingError(
    'bad-value',
    `${what} cannot be ${JSON.stringify(value)}`,
    `It is one of: ${known.map((v) => (typeof v === 'string' ? v : JSON.stringify(v))).join(', ')}.`,
  )

export const alreadyUndone = (id: string) =>
  new OperatingError('already-undone', `annotation '${id}' was taken back before`, 'Nothing is left to do.')

export const cannotUndo = (id: string) =>
  new OperatingError(
    'cannot-undo',
    `'${id}' is a redaction`,
    'What was redacted is gone; add the story again if it may stand.',
  )

export const ioFailed = (path: string, why: string) =>
  new OperatingError(
    'io-failed',
    `${path}: ${why}`,
    'The system refused; see whether the disk is full or the file is in use.',
  )

/** The catalogue's error for what the file system threw; anything else is thrown again, as it is a bug of ours. */
export function fromSystem(path: string, thrown: unknown): OperatingError {
  if (thrown instanceof OperatingError) return thrown
  const code = thrown instanceof Error && 'syscall' in thrown && 'code' in thrown ? String(thrown.code) : undefined
  if (code === undefined) throw thrown
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return fileNotFound(path)
  if (code === 'EISDIR') return isADirectory(path)
  if (code === 'EACCES' || code === 'EPERM') return noPermission(path)
  return ioFailed(path, (thrown as Error).message)
}
