import"../chunks/common-b15a5b25.js";import"lit";import"../chunks/dialogs-b15a5b25.js";import"../chunks/clip-player-b15a5b25.js";export{g as ClipCopyField}from"../chunks/sharing-b15a5b25.js";
