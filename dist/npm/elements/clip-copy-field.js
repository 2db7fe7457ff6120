import"../chunks/common-9cbc97dd.js";import"lit";import"../chunks/dialogs-9cbc97dd.js";import"../chunks/clip-player-9cbc97dd.js";export{g as ClipCopyField}from"../chunks/sharing-9cbc97dd.js";
