/** Links words and cards both ways; without it the page's own links do. Holds nothing of the story. */
export const SCRIPT = `
(() => {
  const root = document.documentElement
  root.classList.add('js')
  const idsOf = (element) => element.dataset.statement.split(' ')
  const innermost = (element) => idsOf(element).at(-1)
  const parts = new Map()
  for (const element of document.querySelectorAll('[data-statement]'))
    for (const id of idsOf(element)) {
      if (!parts.has(id)) parts.set(id, [])
      parts.get(id).push(element)
    }
  let pinned, pointed
  const paint = () => {
    for (const element of document.querySelectorAll('.on')) element.classList.remove('on')
    for (const id of new Set([pinned, pointed])) for (const element of parts.get(id) ?? []) element.classList.add('on')
  }
  const at = (event) => event.target instanceof Element ? event.target.closest('[data-statement]') : null
  document.addEventListener('pointerover', (event) => {
    const element = event.pointerType === 'touch' ? null : at(event)
    const id = element ? innermost(element) : undefined
    if (id === pointed) return
    pointed = id
    paint()
  })
  const show = (element) => {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    element?.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' })
  }
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (event.metaKey || event.ctrlKey || event.shiftKey || (link && !link.hash)) return
    const aimed = link?.classList.contains('within') ? document.querySelector(link.hash) : at(event)
    if (!aimed) return
    event.preventDefault()
    pinned = innermost(aimed)
    paint()
    const card = parts.get(pinned).find((element) => element.classList.contains('card'))
    const words = parts.get(pinned).find((element) => element.classList.contains('n'))
    show(aimed.classList.contains('card') && !link?.classList.contains('within') ? words : card)
    history.replaceState(null, '', '#' + card.id)
  })
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    pinned = undefined
    paint()
  })
  const open = () => {
    const target = document.getElementById(location.hash.slice(1))
    if (target?.dataset.statement) pinned = innermost(target)
    paint()
  }
  addEventListener('hashchange', open)
  open()
})()
`
