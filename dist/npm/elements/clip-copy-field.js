import"../chunks/common-a02602f3.js";import"lit";import"../chunks/dialogs-a02602f3.js";import"../chunks/clip-player-a02602f3.js";export{g as ClipCopyField}from"../chunks/sharing-a02602f3.js";
