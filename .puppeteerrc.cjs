// Talkoot brings its own Chromium (docs/adr): puppeteer must not try to download one at install.
module.exports = { skipDownload: true };
