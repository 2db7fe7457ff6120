import"../chunks/common-9fbd5487.js";import"lit";import"../chunks/dialogs-9fbd5487.js";import"../chunks/clip-player-9fbd5487.js";export{g as ClipCopyField}from"../chunks/sharing-9fbd5487.js";
