import"../chunks/common-e9ac4291.js";import"lit";import"../chunks/dialogs-e9ac4291.js";import"../chunks/clip-player-e9ac4291.js";export{g as ClipCopyField}from"../chunks/sharing-e9ac4291.js";
