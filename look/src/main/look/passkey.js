// Asks the browser for a passkey, or to make one, and sends its answer with the form.
const words = new Map([
  ['NotAllowedError', 'Nothing was sent: it was cancelled, or took too long. Try again.'],
  ['InvalidStateError', 'This device has a passkey for you already.'],
  ['NotSupportedError', 'This browser or device has no passkeys. Choose another way.'],
  ['SecurityError', 'Passkeys do not work at this address.'],
])

const asks = new Map([
  ['add', (options) => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })],
  ['show', (options) => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })],
])

for (const form of document.querySelectorAll('form[data-passkey]')) {
  const missing = form.querySelector('[data-passkey-missing]')
  const problem = form.querySelector('[data-passkey-problem]')
  const button = form.querySelector('[data-passkey-button]')
  const tell = (text) => {
    problem.textContent = text
    problem.hidden = false
  }

  if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
    missing.textContent = 'This browser has no passkeys. Bring it up to date, or choose another way.'
    continue
  }
  if (location.origin !== form.dataset.origin) {
    missing.textContent = 'Passkeys work only at ' + form.dataset.origin
    continue
  }
  missing.hidden = true
  button.hidden = false
  let answered = false
  form.addEventListener('submit', async (event) => {
    if (answered) return
    event.preventDefault()
    problem.hidden = true
    try {
      const credential = await asks.get(form.dataset.passkey)(JSON.parse(form.dataset.options))
      form.elements.answer.value = JSON.stringify(credential.toJSON())
      answered = true
      form.submit()
    } catch (error) {
      tell(words.get(error.name) ?? 'That did not work. Try again, or choose another way.')
    }
  })
}
