import"../chunks/common-a6ea4db3.js";import"lit";import"../chunks/dialogs-a6ea4db3.js";import"../chunks/clip-player-a6ea4db3.js";export{g as ClipCopyField}from"../chunks/sharing-a6ea4db3.js";
