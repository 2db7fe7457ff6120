import"../chunks/common-15548f36.js";import"lit";import"../chunks/dialogs-15548f36.js";import"../chunks/clip-player-15548f36.js";export{g as ClipCopyField}from"../chunks/sharing-15548f36.js";
