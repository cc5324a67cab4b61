#!/usr/bin/env bash
# Runs the tests that need a real browser. Installs what they need from Debian's packages when it is not there: Chromium and, for the fonts, Node with npm.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! command -v chromium >/dev/null; then
  if [ "$(id -u)" != 0 ]; then
    echo "Chromium is missing. Install it: sudo apt-get install chromium" >&2
    exit 1
  fi
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null
fi

if ! command -v npm >/dev/null; then
  echo "npm is missing: without it the site has no fonts of its own to test. Install Node.js." >&2
  exit 1
fi

# The scripts of the desk, without a browser.
client=src/ExpertCouncil.Web/Client
if [ ! -e "$client/node_modules/.package-lock.json" ] || [ "$client/package-lock.json" -nt "$client/node_modules/.package-lock.json" ]; then
  npm --prefix "$client" ci --no-audit --no-fund --loglevel=error
fi
npm --prefix "$client" test --silent

CHROMIUM=$(command -v chromium) exec dotnet test tests/ExpertCouncil.Browser.Tests -p:BrowserTests=true "$@"
