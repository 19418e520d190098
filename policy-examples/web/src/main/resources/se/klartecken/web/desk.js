"use strict";

// Checks a post while it is written: sends the form as its button does, and puts in place what came out otherwise.
// Without this file the same pages work by their buttons.
const draft = document.getElementById("draft");

const PAUSE_IN_MS = 350;

let inputs = 0;
let timer = 0;

function sameControl(before) {
  const alike = [...draft.querySelectorAll("input, select, textarea")].filter((it) => it.name === before.name);
  return alike.find((it) => it.type !== "radio" || it.value === before.value);
}

function replace(page) {
  const before = document.activeElement;
  for (const fresh of page.querySelectorAll("[data-live]")) {
    const old = document.getElementById(fresh.id);
    // What came with a part that is in place already is in place.
    if (old && old !== fresh && (fresh.dataset.live === "always" || fresh.dataset.live !== old.dataset.live)) {
      old.replaceWith(document.adoptNode(fresh));
    }
  }
  if (before && before.name && !before.isConnected) {
    sameControl(before)?.focus({ preventScroll: true });
  }
}

async function check() {
  const asked = inputs;
  const body = new URLSearchParams(new FormData(draft));
  body.set("do", "check");
  const answer = await fetch(draft.action, { method: "POST", body });
  // What was typed meanwhile is asked about anew.
  if (answer.ok && asked === inputs) {
    replace(new DOMParser().parseFromString(await answer.text(), "text/html"));
    if (asked === inputs) {
      draft.dataset.checked = String(asked);
    }
  }
}

function later() {
  inputs += 1;
  clearTimeout(timer);
  timer = setTimeout(() => check().catch(() => {}), PAUSE_IN_MS);
}

if (draft) {
  draft.addEventListener("input", later);
}
