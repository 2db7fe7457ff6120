import"../chunks/common-b60b1422.js";import"lit";import"../chunks/dialogs-b60b1422.js";import"../chunks/clip-player-b60b1422.js";export{g as ClipCopyField}from"../chunks/sharing-b60b1422.js";
