import"../chunks/common-fad8759b.js";import"lit";import"../chunks/dialogs-fad8759b.js";import"../chunks/clip-player-fad8759b.js";export{g as ClipCopyField}from"../chunks/sharing-fad8759b.js";
