import"../chunks/common-fd24d177.js";import"lit";import"../chunks/dialogs-fd24d177.js";import"../chunks/clip-player-fd24d177.js";export{g as ClipCopyField}from"../chunks/sharing-fd24d177.js";
