// Hides the screen, and tells somebody in time that the server will sign them out.
const visitor = document.querySelector('[data-signed-in]')

const WARNED_BEFORE = 120
const TWICE_WITHIN = 1000

if (visitor) {
  if (visitor.dataset.sent) forgetting()
  hiding(visitor.querySelector('[data-hide-screen]'), visitor.querySelector('form'))
  signingOut()
}

// With a page that answers a form a browser keeps what was sent, names and all, for as long as it
// lists the page among those before or lately closed, and on disk. From here on it counts as the page
// that the form was on; loaded again, that is what comes.
function forgetting() {
  const before = document.referrer
  history.replaceState(null, '', before.startsWith(location.origin + '/') ? before : location.href)
}

// A neutral page over everything: what is below can neither be seen, nor reached, nor read out.
function hiding(control, signOut) {
  const title = document.title
  let before = null
  let last = 0
  const cover = document.createElement('div')
  cover.className = 'gatehouse-cover'
  cover.setAttribute('role', 'dialog')
  cover.setAttribute('aria-modal', 'true')
  cover.setAttribute('aria-labelledby', 'cover-title')
  cover.hidden = true
  const heading = element('h1', 'govuk-heading-l', 'Screen hidden')
  heading.id = 'cover-title'
  const show = button('govuk-button', 'Show the page')
  const out = button('govuk-button govuk-button--secondary', 'Sign out')
  cover.append(heading, element('p', 'govuk-body', 'Press Escape twice to see the page again.'), show, ' ', out)
  document.body.append(cover)

  const toggle = () => {
    const hide = cover.hidden
    cover.hidden = !hide
    document.documentElement.classList.toggle('gatehouse-covered', hide)
    for (const other of document.body.children) {
      if (other !== cover) other.inert = hide
    }
    document.title = hide ? 'Gatehouse' : title
    if (hide) {
      before = document.activeElement
      show.focus()
    } else {
      before?.focus()
    }
  }

  control.setAttribute('role', 'button')
  control.title = 'Or press Escape twice'
  control.addEventListener('click', (event) => { event.preventDefault(); toggle() })
  control.addEventListener('keydown', (event) => {
    if (event.key === ' ') { event.preventDefault(); toggle() }
  })
  show.addEventListener('click', toggle)
  out.addEventListener('click', () => signOut.requestSubmit())
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.repeat) return
    const now = performance.now()
    if (now - last < TWICE_WITHIN) { last = 0; toggle() } else { last = now }
  })
}

// Only the server knows: another window may have used the session meanwhile. Asking is no use of it.
function signingOut() {
  const note = document.createElement('div')
  note.className = 'gatehouse-time'
  note.setAttribute('role', 'alert')
  note.hidden = true
  document.body.append(note)

  const look = async () => {
    let left
    try {
      left = (await (await fetch('/time-left', { headers: { Accept: 'application/json' } })).json()).seconds
    } catch {
      setTimeout(look, 60_000)
      return
    }
    if (left <= 0) {
      location.reload()
      return
    }
    const near = left <= WARNED_BEFORE
    if (near && note.hidden) warn()
    if (!near) note.hidden = true
    setTimeout(look, (near ? left + 1 : left - WARNED_BEFORE) * 1000)
  }

  const warn = () => {
    note.textContent = 'You will be signed out in two minutes, because this page was not used. '
    const stay = button('govuk-button govuk-button--secondary', 'Stay signed in')
    stay.addEventListener('click', async () => { await fetch('/hidden'); note.hidden = true })
    note.append(stay)
    note.hidden = false
  }

  look()
}

function element(name, className, text) {
  const made = document.createElement(name)
  made.className = className
  made.textContent = text
  return made
}

function button(className, text) {
  const made = element('button', className, text)
  made.type = 'button'
  return made
}
