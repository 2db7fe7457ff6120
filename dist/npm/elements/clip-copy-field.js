import"../chunks/common-2be01c94.js";import"lit";import"../chunks/dialogs-2be01c94.js";import"../chunks/clip-player-2be01c94.js";export{g as ClipCopyField}from"../chunks/sharing-2be01c94.js";
