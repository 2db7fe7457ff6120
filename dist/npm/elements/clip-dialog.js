import"../chunks/common-DFIZUXVG.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-CMfRzZHw.js";import"../chunks/clip-player-4_xm__Rn.js";
