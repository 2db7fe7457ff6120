import"../chunks/common-1a3ef2cb.js";import"lit";import"../chunks/dialogs-1a3ef2cb.js";import"../chunks/clip-player-1a3ef2cb.js";export{g as ClipCopyField}from"../chunks/sharing-1a3ef2cb.js";
