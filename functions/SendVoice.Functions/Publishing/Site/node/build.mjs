// Makes the pages' style sheet and scripts: `node build.mjs OUTPUT-FOLDER`. MSBuild runs it (Site.targets).
// Two builds may run it at once: one works, the other waits for it, and files appear whole or not at all.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const site = dirname(here)
const output = resolve(process.argv[2])
const frontend = join(here, 'node_modules', 'govuk-frontend', 'dist')

/** The folder is the lock, because making a folder either succeeds or finds it there. The pid in it tells a live owner from a dead one. */
async function withTurn(work) {
  const lock = join(output, '.lock')
  const owner = join(lock, 'pid')
  const giveUp = Date.now() + 5 * 60_000
  for (;;) {
    try {
      mkdirSync(lock)
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    if (Date.now() > giveUp) throw new Error(`${lock} is held by another build; remove it if there is none.`)
    if (isDead(owner)) rmSync(lock, { recursive: true, force: true })
    else await pause(200)
  }
  try {
    writeFileSync(owner, String(process.pid))
    await work()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

function isDead(owner) {
  if (!existsSync(owner)) return false
  try {
    process.kill(Number(readFileSync(owner, 'utf8')), 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}

/** npm writes the hidden lock file last, so an install cut short is seen and done again. */
function isInstalled() {
  const mark = join(here, 'node_modules', '.package-lock.json')
  return existsSync(mark) && existsSync(frontend) && statSync(mark).mtimeMs >= statSync(join(here, 'package-lock.json')).mtimeMs
}

function install() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const ci = spawnSync(npm, ['ci', '--omit=optional', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: here,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (ci.status !== 0) throw new Error(`npm ci failed in ${here}: ${ci.error ?? ci.stderr}`)
}

function put(name, content) {
  const partial = join(output, `${name}.${process.pid}`)
  writeFileSync(partial, content)
  renameSync(partial, join(output, name))
}

async function build() {
  if (!isInstalled()) install()
  const sass = await import(pathToFileURL(join(here, 'node_modules', 'sass', 'sass.node.mjs')).href)
  const { css } = sass.compile(join(site, 'Styles', 'site.scss'), { style: 'compressed', loadPaths: [frontend], quietDeps: true })
  put('site.css', css)
  put('site.mjs', readFileSync(join(site, 'Scripts', 'site.mjs')))
  put('govuk-frontend.mjs', readFileSync(join(frontend, 'govuk', 'govuk-frontend.min.js'), 'utf8').replace(/\/\/# sourceMappingURL=.*\s*$/, '\n'))
}

mkdirSync(output, { recursive: true })
await withTurn(build)
