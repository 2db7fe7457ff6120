import"../chunks/common-PtOLj_9M.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-C9jOySh_.js";import"../chunks/clip-player-CsV8GVvt.js";
