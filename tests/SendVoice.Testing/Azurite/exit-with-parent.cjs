// Loaded before Azurite. The tests hold the other end of standard input; when it closes, whether they asked for it or
// died, Azurite closes in good order (and writes its data), or at once if that takes too long.
process.stdin.resume();
process.stdin.on("end", () => {
  process.emit("SIGTERM");
  setTimeout(() => process.exit(1), 5000).unref();
});
