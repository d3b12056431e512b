// Runs one program for as long as somebody holds the other end of standard input. `sendvoice up` starts Azurite and the
// app through this, so that neither outlives it, not even when it is killed outright.
//
//   node keep.cjs LOG PATIENCE COMMAND [ARGUMENT...]      PATIENCE: milliseconds between asking to end and ending by force
"use strict";
const { spawn } = require("node:child_process");
const { openSync, writeSync } = require("node:fs");

const [log, patience, command, ...args] = process.argv.slice(2);
const output = openSync(log, "w");

// A group of its own: Ctrl-C at the terminal reaches `sendvoice up` alone, which ends its programs in order.
const child = spawn(command, args, {
  stdio: ["ignore", output, output],
  detached: process.platform !== "win32",
  windowsHide: true,
});

let ending = false;
function end() {
  if (ending) return;
  ending = true;
  child.kill("SIGTERM");
  setTimeout(() => child.kill("SIGKILL"), Number(patience));
}

process.stdin.on("end", end).on("error", end).resume();
process.on("SIGINT", () => {}).on("SIGTERM", end).on("SIGHUP", end);

child.on("error", (error) => {
  writeSync(output, `${error.message}\n`);
  process.exit(1);
});
child.on("exit", (code) => process.exit(code ?? 1));
