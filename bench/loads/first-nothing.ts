// Node alone: what every script takes.
process.exit();
