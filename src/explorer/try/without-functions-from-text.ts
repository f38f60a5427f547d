/** To be imported before anything that uses zod: else it tries whether it may make functions from text, which the page's policy forbids. */
import { config } from 'zod'

config({ jitless: true })
