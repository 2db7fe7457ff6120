import"../chunks/common-5t0VwE0T.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-C1dfAt3_.js";import"../chunks/clip-player-iK_2ICTG.js";
