import"../chunks/common-73fda977.js";import"lit";import"../chunks/dialogs-73fda977.js";import"../chunks/clip-player-73fda977.js";export{g as ClipCopyField}from"../chunks/sharing-73fda977.js";
