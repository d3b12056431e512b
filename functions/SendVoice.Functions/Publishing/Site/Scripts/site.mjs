// Everything works without this file. It lets GOV.UK Frontend count characters, stop a double click and move focus to errors.
import { initAll } from './govuk-frontend.mjs'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()
