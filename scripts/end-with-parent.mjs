// Loaded into every child of `npm start` before its own code: the channel to the parent closes when the parent ends, be it
// killed, and a child that went on would hold the ports and the data folder.
process.once('disconnect', () => { process.kill(process.pid, 'SIGTERM'); });
process.channel?.unref();
