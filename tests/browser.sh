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

CHROMIUM=$(command -v chromium) exec dotnet test tests/ExpertCouncil.Browser.Tests -p:BrowserTests=true "$@"
